package wales.gwarchod.signs.learning;

import java.util.Locale;

/**
 * By how much one share is above another, with the interval in which the true difference lies 19 times of 20 (Newcombe 1998, from Wilson's intervals).
 *
 * @param low at least -1
 * @param high at most 1
 */
record Gap(double value, double low, double high) {
    /** @param above the higher of the two; neither is of nothing */
    static Gap between(Share above, Share below) {
        double value = above.value() - below.value();
        return new Gap(
                value,
                value - Math.hypot(above.value() - above.low(), below.high() - below.value()),
                value + Math.hypot(above.high() - above.value(), below.value() - below.low()));
    }

    /** Such as {@code 0.068 (-0.030 to 0.150)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", value, low, high);
    }
}
