package wales.gwarchod.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import wales.gwarchod.linkage.files.RecordFiles.Loaded;
import wales.gwarchod.linkage.run.Evaluation;
import wales.gwarchod.linkage.run.Linked;

/** The right answer of a set, and how near an engine comes to it. */
final class Answer {
    private final Loaded loaded;
    private final boolean acrossFiles;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param loaded no id may stand in both files */
    Answer(Loaded loaded, boolean acrossFiles) {
        this.loaded = loaded;
        this.acrossFiles = acrossFiles;
        for (int record = 0; record < loaded.records().size(); record++) {
            if (numbers.put(loaded.records().id(record), record) != null) {
                throw new IllegalArgumentException(
                        "In both files: " + loaded.records().id(record));
            }
        }
    }

    /** Our clusters; across files, a cluster has at most one record of each. */
    Quality of(Linked linked) {
        return of(Evaluation.of(loaded.persons(), linked::cluster));
    }

    /**
     * Duke's matches above a threshold: in one file whoever is matched directly or by way of others is one person, across files each pair
     * stands for itself.
     */
    Quality of(Collection<DukeRun.Match> matches, double threshold) {
        var pairs = new TreeSet<Long>();
        for (var match : matches) {
            if (match.probability() > threshold) {
                long one = number(match.one());
                long other = number(match.other());
                pairs.add(Math.min(one, other) << 32 | Math.max(one, other));
            }
        }
        return acrossFiles ? ofPairs(pairs) : ofComponents(pairs);
    }

    private Quality ofPairs(Collection<Long> pairs) {
        double right = pairs.stream()
                .filter(pair -> person(first(pair)).equals(person(second(pair))))
                .count();
        return new Quality(pairs.isEmpty() ? 1 : right / pairs.size(), right / pairsOfOne());
    }

    private double pairsOfOne() {
        var sizes = new HashMap<String, int[]>();
        for (int record = 0; record < loaded.records().size(); record++) {
            sizes.computeIfAbsent(person(record), person -> new int[2])[
                    loaded.records().file(record)]++;
        }
        return sizes.values().stream()
                .mapToDouble(size -> (double) size[0] * size[1])
                .sum();
    }

    private Quality ofComponents(Collection<Long> pairs) {
        int[] parents = new int[loaded.records().size()];
        for (int record = 0; record < parents.length; record++) {
            parents[record] = record;
        }
        pairs.forEach(pair -> parents[root(parents, second(pair))] = root(parents, first(pair)));
        return of(Evaluation.of(loaded.persons(), record -> root(parents, record)));
    }

    private static int root(int[] parents, int record) {
        int at = record;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static Quality of(Evaluation evaluation) {
        return new Quality(evaluation.pairPrecision(), evaluation.pairRecall());
    }

    private int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No such record: " + id);
        }
        return number;
    }

    private String person(int record) {
        return loaded.persons().get(record);
    }

    private static int first(long pair) {
        return (int) (pair >> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    /**
     * How good the pairs of a result are.
     *
     * @param precision of pairs in the result, the share of one person
     * @param recall of pairs of one person, the share in the result
     */
    record Quality(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
