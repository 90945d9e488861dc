package wales.gwarchod.linkage.cluster;

import java.util.ArrayList;
import java.util.List;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.SourceDSL;
import wales.gwarchod.linkage.cluster.Said.Pair;

/** The one place that knows the property-testing library. */
final class Properties {
    /** How many records a small matrix has. */
    static final int RECORDS = 6;

    private static final int PAIRS = RECORDS * (RECORDS - 1) / 2;

    private Properties() {}

    /** Any weights of six records, up to three pairs that are said to be one person, and up to three that are said not to be. */
    static void forAllSmallMatrices(Holds holds) {
        var weights =
                SourceDSL.lists().of(SourceDSL.integers().between(-20, 20)).ofSize(PAIRS);
        QuickTheory.qt()
                .withFixedSeed(8)
                .withExamples(3_000)
                .forAll(weights.map(Properties::matrix), pairs(), pairs())
                .check(holds::hold);
    }

    private static Gen<List<Pair>> pairs() {
        return SourceDSL.lists()
                .of(SourceDSL.integers().between(0, PAIRS - 1))
                .ofSizeBetween(0, 3)
                .map(numbers -> numbers.stream().map(all()::get).toList());
    }

    private static Matrix matrix(List<Integer> weights) {
        var matrix = new Matrix();
        for (int pair = 0; pair < PAIRS; pair++) {
            matrix.put(all().get(pair).one(), all().get(pair).other(), weights.get(pair));
        }
        return matrix;
    }

    private static List<Pair> all() {
        var all = new ArrayList<Pair>();
        for (int one = 0; one < RECORDS; one++) {
            for (int other = one + 1; other < RECORDS; other++) {
                all.add(new Pair(one, other));
            }
        }
        return all;
    }

    /** What must be true. */
    @FunctionalInterface
    interface Holds {
        boolean hold(Matrix weights, List<Pair> same, List<Pair> different);
    }
}
