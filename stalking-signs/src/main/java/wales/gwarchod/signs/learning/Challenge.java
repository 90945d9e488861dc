package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wales.gwarchod.signs.Contribution;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Comparison.Said;
import wales.gwarchod.signs.learning.Comparison.Verdict;
import wales.gwarchod.signs.learning.LogisticFit.Direction;
import wales.gwarchod.signs.learning.LogisticFit.Example;

/**
 * Learns a challenger from what the reviewers of a force answered, and holds it against the model in use on reports it has not learned from: those
 * {@linkplain Answered#isKept() kept}, and the newest quarter of the others. Scales are drawn to those of the model in use, so that few answers change
 * little. Answers are weighed so that stalking and the rest stand 41 to 59, as in the training texts: what the threshold means stays.
 * The same answers give the same model to the last bit, in whatever order they come.
 */
public final class Challenge {
    /** So many answers are needed to learn from and so many of either kind, beside those that are only compared. */
    public static final int FEWEST = 200;

    private static final int FEWEST_OF_A_KIND = 20;
    private static final double PENALTY = 10;
    private static final double STALKING_SHARE = 0.41;

    /**
     * What came of it.
     *
     * @param model the challenger
     * @param kept both models on the reports that are never learned from
     * @param later both models on the newest quarter of the others
     */
    public record Result(SignModel model, Comparison kept, Comparison later) {
        /** Whether it may take the place of the model in use. */
        public boolean isNoWorse() {
            return kept.isNoWorse() && later.isNoWorse();
        }
    }

    /** There are too few answers to learn from yet. */
    public static final class TooFew extends Exception {
        private static final long serialVersionUID = 1;

        private final int answers;
        private final int stalking;

        TooFew(int answers, int stalking) {
            super(answers + " answers to learn from, " + stalking + " of them stalking; " + FEWEST
                    + " are needed and at least " + FEWEST_OF_A_KIND + " of each kind");
            this.answers = answers;
            this.stalking = stalking;
        }

        /** How many could be learned from. */
        public int answers() {
            return answers;
        }

        /** How many of them are stalking. */
        public int stalking() {
            return stalking;
        }
    }

    /** A report with what the rules add up to, by group, before any scale. */
    private record Summed(Answered report, Map<String, Double> sums, boolean hasSigns) {
        double logOdds(SignModel model) {
            double logOdds = model.start();
            for (var sum : sums.entrySet()) {
                logOdds += sum.getValue() * model.scaleOfGroup(sum.getKey());
            }
            return logOdds;
        }
    }

    private final SignModel inUse;
    private final double threshold;
    private final List<Summed> reports;

    private Challenge(SignReader reader, SignModel inUse, List<Answered> answered) {
        this.inUse = inUse;
        this.threshold = reader.threshold();
        var byHand = reader.withHandSetWeights();
        this.reports = answered.parallelStream()
                .map(report -> summed(report, byHand.read(report.narrative(), report.resemblance())))
                .sorted(Comparator.comparing((Summed one) -> one.report.answeredOn())
                        .thenComparing(one -> one.report.number()))
                .toList();
    }

    /**
     * Learns a challenger.
     *
     * @param reader the rules and models in use
     * @param answered those read with what they resemble, or those read by the rules alone: all of one sort
     * @throws TooFew if there is too little to learn from
     */
    public static Result run(SignReader reader, List<Answered> answered) throws TooFew {
        boolean resembling = answered.stream().anyMatch(report -> report.resemblance() != null);
        if (resembling && answered.stream().anyMatch(report -> report.resemblance() == null)) {
            throw new IllegalArgumentException("Some reports are read with what they resemble, and some without");
        }
        var inUse = resembling ? reader.resemblingModel() : reader.model();
        return new Challenge(reader, inUse, answered).run();
    }

    private static Summed summed(Answered report, Reading reading) {
        var sums = new HashMap<String, Double>();
        for (Contribution term : reading.contributions()) {
            if (!term.input().equals("start")) {
                sums.merge(SignModel.group(term.input()), term.weight(), Double::sum);
            }
        }
        return new Summed(report, new TreeMap<>(sums), !reading.signs().isEmpty());
    }

    private Result run() throws TooFew {
        var kept = reports.stream().filter(one -> one.report.isKept()).toList();
        var others = reports.stream().filter(one -> !one.report.isKept()).toList();
        var older = others.subList(0, others.size() - others.size() / 4);
        var later = others.subList(older.size(), others.size());
        int stalking =
                (int) older.stream().filter(one -> one.report.isStalking()).count();
        if (older.size() < FEWEST || stalking < FEWEST_OF_A_KIND || older.size() - stalking < FEWEST_OF_A_KIND) {
            throw new TooFew(older.size(), stalking);
        }
        var challenger = learn(older);
        return new Result(challenger, compare(kept, challenger), compare(later, challenger));
    }

    private SignModel learn(List<Summed> from) {
        var groups = List.copyOf(from.stream()
                .flatMap(one -> one.sums.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        double stalking = standing(from, true);
        double others = standing(from, false);
        var examples = new ArrayList<Example>();
        for (var one : from) {
            boolean is = one.report.isStalking();
            double share = is ? STALKING_SHARE / stalking : (1 - STALKING_SHARE) / others;
            double[] inputs = groups.stream()
                    .mapToDouble(group -> one.sums.getOrDefault(group, 0.0))
                    .toArray();
            examples.add(new Example(inputs, is, one.report.standsFor() * share * from.size()));
        }
        double[] towards = groups.stream().mapToDouble(inUse::scaleOfGroup).toArray();
        var fitted = LogisticFit.fit(
                examples, groups.stream().map(group -> Direction.FOR).toList(), PENALTY, towards);
        var scales = new TreeMap<>(inUse.scales());
        for (int i = 0; i < towards.length; i++) {
            scales.put(groups.get(i), fitted.weights()[i]);
        }
        return new SignModel(inUse.rulesVersion(), from.size(), fitted.start(), scales);
    }

    private static double standing(List<Summed> from, boolean stalking) {
        return from.stream()
                .filter(one -> one.report.isStalking() == stalking)
                .mapToDouble(one -> one.report.standsFor())
                .sum();
    }

    private Comparison compare(List<Summed> on, SignModel challenger) {
        return Comparison.of(on.stream()
                .map(one -> new Said(
                        one.report.groups(), one.report.isStalking(), verdict(one, inUse), verdict(one, challenger)))
                .toList());
    }

    private Verdict verdict(Summed one, SignModel model) {
        double probability = 1 / (1 + Math.exp(-one.logOdds(model)));
        return new Verdict(probability, probability >= threshold && one.hasSigns);
    }
}
