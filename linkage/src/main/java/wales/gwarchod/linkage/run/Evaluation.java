package wales.gwarchod.linkage.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import wales.gwarchod.linkage.model.Scorer;

/**
 * How good clusters are, held against the right answer. Pairs: of all pairs in one cluster, how many are of one person (precision), and
 * of all pairs of one person, how many are in one cluster (recall). Whole clusters: how many are exactly one person. B-cubed: the mean
 * over records, after Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model" (1998).
 *
 * @param pairPrecision of pairs in one cluster, the share of one person; 1 when there are none
 * @param pairRecall of pairs of one person, the share in one cluster; 1 when there are none
 * @param clusterPrecision of clusters of two and more, the share that is one whole person
 * @param clusterRecall of persons with two records and more, the share that is one whole cluster
 * @param bcubedPrecision mean over records of the share of their cluster that is their person
 * @param bcubedRecall mean over records of the share of their person that is in their cluster
 */
public record Evaluation(
        double pairPrecision,
        double pairRecall,
        double clusterPrecision,
        double clusterRecall,
        double bcubedPrecision,
        double bcubedRecall) {
    /** @param persons the right answer for each record */
    public static Evaluation of(List<String> persons, IntUnaryOperator cluster) {
        var ofCluster = new HashMap<Integer, Integer>();
        var ofPerson = new HashMap<String, Integer>();
        var ofBoth = new HashMap<Both, Integer>();
        for (int i = 0; i < persons.size(); i++) {
            ofCluster.merge(cluster.applyAsInt(i), 1, Integer::sum);
            ofPerson.merge(persons.get(i), 1, Integer::sum);
            ofBoth.merge(new Both(cluster.applyAsInt(i), persons.get(i)), 1, Integer::sum);
        }
        double right = pairs(ofBoth);
        double whole = 0;
        double bcubedPrecision = 0;
        double bcubedRecall = 0;
        for (var entry : ofBoth.entrySet()) {
            int both = entry.getValue();
            int inCluster = ofCluster.getOrDefault(entry.getKey().cluster(), 0);
            int ofOne = ofPerson.getOrDefault(entry.getKey().person(), 0);
            whole += both > 1 && both == inCluster && both == ofOne ? 1 : 0;
            bcubedPrecision += (double) both * both / inCluster;
            bcubedRecall += (double) both * both / ofOne;
        }
        return new Evaluation(
                share(right, pairs(ofCluster)),
                share(right, pairs(ofPerson)),
                share(whole, several(ofCluster)),
                share(whole, several(ofPerson)),
                share(bcubedPrecision, persons.size()),
                share(bcubedRecall, persons.size()));
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }

    private static double several(Map<?, Integer> sizes) {
        return sizes.values().stream().filter(size -> size > 1).count();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }

    public double pairF1() {
        return f1(pairPrecision, pairRecall);
    }

    public double clusterF1() {
        return f1(clusterPrecision, clusterRecall);
    }

    public double bcubedF1() {
        return f1(bcubedPrecision, bcubedRecall);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * What is stated of pairs, held against the right answer.
     *
     * @param blockingRecall of pairs of one person, the share that was compared
     * @param stated mean probability of the compared pairs from 0.95 on
     * @param held the share of these that are of one person
     * @param confident how many these are
     * @param precision of compared pairs from 0.5 on, the share of one person
     * @param recall of all pairs of one person, the share compared and from 0.5 on
     */
    public record Pairs(
            double blockingRecall, double stated, double held, long confident, double precision, double recall) {
        private static final double CONFIDENT = 0.95;

        /** @param persons the right answer for each record */
        public static Pairs of(Linked linked, List<String> persons) {
            long compared = 0;
            long positive = 0;
            long right = 0;
            long confident = 0;
            long held = 0;
            double stated = 0;
            var candidates = linked.candidates();
            for (int p = 0; p < candidates.size(); p++) {
                boolean same = persons.get(candidates.left(p)).equals(persons.get(candidates.right(p)));
                double probability = Scorer.probability(linked.bits(p));
                compared += same ? 1 : 0;
                if (probability >= 0.5) {
                    positive++;
                    right += same ? 1 : 0;
                }
                if (probability >= CONFIDENT) {
                    confident++;
                    held += same ? 1 : 0;
                    stated += probability;
                }
            }
            double all = pairsOfOne(linked, persons);
            return new Pairs(
                    share(compared, all),
                    share(stated, confident),
                    share(held, confident),
                    confident,
                    share(right, positive),
                    share(right, all));
        }

        private static double pairsOfOne(Linked linked, List<String> persons) {
            var sizes = new HashMap<String, int[]>();
            for (int i = 0; i < persons.size(); i++) {
                sizes.computeIfAbsent(persons.get(i), key -> new int[2])[
                        linked.records().file(i)]++;
            }
            return sizes.values().stream()
                    .mapToDouble(
                            size -> linked.isAcrossFiles() ? (double) size[0] * size[1] : size[0] * (size[0] - 1.0) / 2)
                    .sum();
        }

        public double f1() {
            return Evaluation.f1(precision, recall);
        }
    }

    private record Both(int cluster, String person) {}
}
