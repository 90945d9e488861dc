package wales.gwarchod.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. The same parts give the same throws, on every machine and in any order of use elsewhere. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice for one purpose: the parts name it, for example a seed, a course and a step. */
    static Dice of(long... parts) {
        return new Dice(mix(parts));
    }

    /** One number from several, well spread (the finaliser of SplitMix64 over each part). */
    static long mix(long... parts) {
        var mixed = 0x9E3779B97F4A7C15L;
        for (var part : parts) {
            mixed = mixed * 31 + part + 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            mixed ^= mixed >>> 31;
        }
        return mixed;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number; both ends count. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    long next() {
        return random.nextLong();
    }

    /** An index, each as likely as its share of the weights. */
    int weighted(int[] weights) {
        var sum = 0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextInt(sum);
        for (var index = 0; index < weights.length; index++) {
            left -= weights[index];
            if (left < 0) {
                return index;
            }
        }
        throw new IllegalStateException("Weights changed while they were read");
    }
}
