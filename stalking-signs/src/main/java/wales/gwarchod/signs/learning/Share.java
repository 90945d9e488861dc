package wales.gwarchod.signs.learning;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * So many of so many, with the interval in which the true share lies 19 times of 20 (Wilson 1927; both ends count).
 *
 * @param of how many
 * @param all of how many; may be 0
 */
public record Share(int of, int all) {
    private static final double Z = 1.959964;

    public Share {
        if (of < 0 || of > all) {
            throw new IllegalArgumentException(of + " of " + all);
        }
    }

    /** How many of these are so. */
    public static <T> Share among(Collection<T> all, Predicate<T> isSo) {
        return new Share((int) all.stream().filter(isSo).count(), all.size());
    }

    /** 0 to 1; not a number when there are none. */
    public double value() {
        return (double) of / all;
    }

    public double low() {
        return all == 0 ? 0 : bound(-1);
    }

    public double high() {
        return all == 0 ? 1 : bound(1);
    }

    private double bound(int side) {
        double n = all;
        double middle = value() + Z * Z / (2 * n);
        double half = Z * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4 * n * n));
        return (middle + side * half) / (1 + Z * Z / n);
    }

    /** Such as {@code 0.912 (0.881 to 0.936; 410 of 450)}. */
    @Override
    public String toString() {
        return all == 0
                ? "none to measure"
                : String.format(Locale.ROOT, "%.3f (%.3f to %.3f; %d of %d)", value(), low(), high(), of, all);
    }
}
