package wales.gwarchod.linkage.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import wales.gwarchod.linkage.block.Blocking.PassResult;

/** Pairs of records to be compared, each once, in the order of their numbers; the first of a pair has the smaller one. */
public final class Candidates {
    private final long[] pairs;
    private final List<PassResult> passes;

    Candidates(long[] pairs, List<PassResult> passes) {
        this.pairs = pairs;
        this.passes = List.copyOf(passes);
    }

    /** Pairs found in another way, such as in a table of keys; each may be given several times, either way round. */
    public static Candidates of(LongStream pairs) {
        return new Candidates(
                pairs.map(pair -> {
                            long one = pair >>> 32;
                            long other = pair & 0xFFFF_FFFFL;
                            return Math.min(one, other) << 32 | Math.max(one, other);
                        })
                        .sorted()
                        .distinct()
                        .toArray(),
                List.of());
    }

    public int size() {
        return pairs.length;
    }

    public int left(int pair) {
        return (int) (pairs[pair] >>> 32);
    }

    public int right(int pair) {
        return (int) pairs[pair];
    }

    /** By pass, the most records with one key that were compared because of it. */
    public Map<String, Integer> limits() {
        return passes.stream().collect(Collectors.toMap(PassResult::name, PassResult::limit));
    }

    /** What each pass came to. */
    public List<PassResult> passes() {
        return passes;
    }
}
