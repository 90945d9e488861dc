package wales.gwarchod.signs.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wales.gwarchod.signs.Contribution;
import wales.gwarchod.signs.SignModel;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.LogisticFit.Direction;
import wales.gwarchod.signs.learning.LogisticFit.Example;
import wales.gwarchod.signs.learning.Ranking.Judged;

/**
 * Learns a model from marked texts: the scale of each group of inputs, never below 0, with an L2 penalty, and then calibrated on scores that
 * were given by models which had not seen the topic. The same texts in the same order give the same model to the last bit.
 */
public final class Learner {
    private static final double PENALTY = 3;
    private static final int FOLDS = 9;

    private final SignReader reader;
    private final List<MarkedText> texts;
    private final Likeness likeness;
    private final List<Map<String, Double>> sums;
    private final List<String> groups;

    private Learner(SignReader reader, List<MarkedText> texts, Likeness likeness) {
        this.reader = reader.withHandSetWeights();
        this.texts = List.copyOf(texts);
        this.likeness = likeness;
        this.sums = texts.stream().map(this::sums).toList();
        var named = new TreeSet<String>();
        sums.forEach(sum -> named.addAll(sum.keySet()));
        this.groups = List.copyOf(named);
    }

    /**
     * What was learned.
     *
     * @param model calibrated
     * @param outOfFold for each text, in their order, what a model said of it that had seen no text of its topic, calibrated in the same way
     * @param unseen for each topic the model that had seen no text of it
     */
    public record Learned(SignModel model, List<Judged> outOfFold, Map<String, SignModel> unseen) {}

    /**
     * Learns from all texts.
     *
     * @param reader whose rules give the inputs
     * @param likeness what each text resembles; {@link Likeness#NONE} for a model of the rules alone
     * @throws IllegalArgumentException unless there are texts of stalking and others in at least two topics
     */
    public static Learned learn(SignReader reader, List<MarkedText> texts, Likeness likeness) {
        return new Learner(reader, texts, likeness).learn();
    }

    private Map<String, Double> sums(MarkedText text) {
        var sum = new HashMap<String, Double>();
        for (Contribution term : reader.read(text.asNarrative(), likeness.of(text.narrative(), text.topic()))
                .contributions()) {
            if (!term.input().equals("start")) {
                sum.merge(SignModel.group(term.input()), term.weight(), Double::sum);
            }
        }
        return sum;
    }

    private Learned learn() {
        var folds = folds();
        double[] outOfFold = new double[texts.size()];
        for (int i = 0; i < outOfFold.length; i++) {
            outOfFold[i] = weightsFor(folds, i).logOdds(inputs(i));
        }
        boolean[] truth = new boolean[texts.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = texts.get(i).isStalking();
        }
        var line = Calibration.of(outOfFold, truth);
        var unseen = new TreeMap<String, SignModel>();
        folds.forEach((topic, weights) -> unseen.put(topic, model(line.into(weights))));
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < truth.length; i++) {
            double logOdds = line.slope() * outOfFold[i] + line.shift();
            judged.add(new Judged(1 / (1 + Math.exp(-logOdds)), truth[i]));
        }
        return new Learned(model(line.into(fit(all()))), judged, unseen);
    }

    private LogisticFit.Weights weightsFor(Map<String, LogisticFit.Weights> folds, int text) {
        return Objects.requireNonNull(folds.get(texts.get(text).topic()));
    }

    private SignModel model(LogisticFit.Weights fitted) {
        var scales = new TreeMap<String, Double>();
        for (int i = 0; i < groups.size(); i++) {
            scales.put(groups.get(i), fitted.weights()[i]);
        }
        return new SignModel(reader.rulesVersion(), texts.size(), fitted.start(), scales);
    }

    /** For each topic what was fitted without it. Topics are dealt out to the folds in the order of their names. */
    private Map<String, LogisticFit.Weights> folds() {
        var topics = List.copyOf(texts.stream().map(MarkedText::topic).collect(Collectors.toCollection(TreeSet::new)));
        if (topics.size() < 2) {
            throw new IllegalArgumentException("Texts of at least two topics are needed to learn from");
        }
        int count = Math.min(FOLDS, topics.size());
        var fitted = new TreeMap<String, LogisticFit.Weights>();
        for (int fold = 0; fold < count; fold++) {
            int left = fold;
            var inside = all().stream()
                    .filter(i -> topics.indexOf(texts.get(i).topic()) % count != left)
                    .toList();
            var weights = fit(inside);
            for (int i = fold; i < topics.size(); i += count) {
                fitted.put(topics.get(i), weights);
            }
        }
        return fitted;
    }

    private List<Integer> all() {
        return IntStream.range(0, texts.size()).boxed().toList();
    }

    private LogisticFit.Weights fit(List<Integer> among) {
        var examples = among.stream()
                .map(i -> new Example(inputs(i), texts.get(i).isStalking(), 1))
                .toList();
        return LogisticFit.fit(examples, Collections.nCopies(groups.size(), Direction.FOR), PENALTY);
    }

    private double[] inputs(int text) {
        return groups.stream()
                .mapToDouble(group -> sums.get(text).getOrDefault(group, 0.0))
                .toArray();
    }
}
