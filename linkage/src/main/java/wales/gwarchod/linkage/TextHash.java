package wales.gwarchod.linkage;

/** Numbers made of texts, the same in every run. Two texts share one by chance about once in 2<sup>64</sup>. */
public final class TextHash {
    private TextHash() {}

    /** The number of a text. */
    public static long of(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** The number of two numbers in their order. */
    public static long of(long one, long other) {
        return mixed(one * 0x9E3779B97F4A7C15L + other);
    }

    /** The number of two numbers, the same whichever comes first. */
    public static long unordered(long one, long other) {
        return mixed(one + other + (one ^ other) * 31);
    }

    private static long mixed(long hash) {
        long x = hash;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        return x ^ x >>> 32;
    }
}
