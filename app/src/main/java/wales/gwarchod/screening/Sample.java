package wales.gwarchod.screening;

import java.util.SplittableRandom;

/** The random draw from the reports without a signal. The same report in the same load is always drawn alike. */
final class Sample {
    /** One in twenty. */
    static final double SHARE = 0.05;

    private Sample() {}

    static boolean draws(long loadId, long reportId) {
        return new SplittableRandom(loadId * 0x9E3779B97F4A7C15L ^ reportId).nextDouble() < SHARE;
    }
}
