package wales.gwarchod.linkage.model;

/** How likely two records chosen at random are of one person. */
public final class Prior {
    private static final int MOST_ROUNDS = 200;
    /** Weights are counted in steps of this part of a bit. */
    private static final int STEPS = 256;

    private static final int LEAST = -64;
    private static final int MOST = 128;

    private Prior() {}

    /**
     * Finds the prior under which as many pairs are expected to be of one person as the scores then say there are.
     *
     * @param weights of all pairs that were compared, without a prior; those that were not are taken to be of two
     * @param records how many
     * @param possiblePairs of these records
     * @return the logarithm to base 2 of the odds
     */
    public static double bits(float[] weights, int records, double possiblePairs) {
        long[] counts = new long[(MOST - LEAST) * STEPS + 1];
        for (float weight : weights) {
            counts[Math.clamp(Math.round((weight - LEAST) * STEPS), 0, counts.length - 1)]++;
        }
        double share = records / possiblePairs;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double prior = bits(share);
            double expected = 0;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    expected += counts[i] * Scorer.probability((double) i / STEPS + LEAST + prior);
                }
            }
            double now = Math.max(expected, 0.5) / possiblePairs;
            boolean settled = Math.abs(now / share - 1) < 1e-6;
            share = Math.min(now, 0.5);
            if (settled) {
                break;
            }
        }
        return bits(share);
    }

    private static double bits(double share) {
        return Math.log(share / (1 - share)) / Parameters.LN2;
    }
}
