package wales.gwarchod.signs.learning;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final List<String> topics;

    private Learner(SignReader reader, List<MarkedText> texts, Likeness likeness) {
        this.reader = reader.withHandSetWeights();
        this.texts = List.copyOf(texts);
        this.likeness = likeness;
        this.sums = texts.parallelStream().map(this::sums).toList();
        var named = new TreeSet<String>();
        sums.forEach(sum -> named.addAll(sum.keySet()));
        this.groups = List.copyOf(named);
        this.topics = texts.stream().map(MarkedText::topic).distinct().sorted().toList();
    }

    /**
     * What was learned.
     *
     * @param model calibrated
     * @param outOfFold for each text, in their order, what a model said of it that had seen no text of its topic, calibrated without it as well
     * @param unseen for each topic that model
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
        if (topics.size() < 2) {
            throw new IllegalArgumentException("Texts of at least two topics are needed to learn from");
        }
        var fitted = IntStream.range(0, folds())
                .mapToObj(fold -> fit(without(fold, fold)))
                .toList();
        double[] said = new double[texts.size()];
        var unseen = new TreeMap<String, SignModel>();
        var judged = new Judged[texts.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = fitted.get(foldOf(i)).logOdds(inputs(i));
        }
        for (int fold = 0; fold < folds(); fold++) {
            var line = lineWithout(fold);
            var model = model(line.into(fitted.get(fold)));
            for (int i : only(fold)) {
                unseen.put(texts.get(i).topic(), model);
                double logOdds = line.slope() * said[i] + line.shift();
                judged[i] =
                        new Judged(1 / (1 + Math.exp(-logOdds)), texts.get(i).isStalking());
            }
        }
        int[] all = IntStream.range(0, texts.size()).toArray();
        return new Learned(model(line(all, said).into(fit(all))), List.of(judged), unseen);
    }

    /** Calibrates a fold on the other ones: on what was said of each by weights that had seen neither it nor this fold. */
    private Calibration lineWithout(int fold) {
        double[] said = new double[texts.size()];
        var judged = IntStream.builder();
        for (int other = 0; other < folds(); other++) {
            int[] rest = without(fold, other);
            if (other != fold && areOfBothKinds(rest)) {
                var weights = fit(rest);
                for (int i : only(other)) {
                    said[i] = weights.logOdds(inputs(i));
                    judged.add(i);
                }
            }
        }
        int[] among = judged.build().toArray();
        return areOfBothKinds(among) ? line(among, said) : Calibration.NONE;
    }

    private boolean areOfBothKinds(int[] among) {
        return Arrays.stream(among)
                        .mapToObj(i -> texts.get(i).isStalking())
                        .distinct()
                        .count()
                == 2;
    }

    private Calibration line(int[] among, double[] said) {
        boolean[] truth = new boolean[among.length];
        for (int i = 0; i < among.length; i++) {
            truth[i] = texts.get(among[i]).isStalking();
        }
        return Calibration.of(Arrays.stream(among).mapToDouble(i -> said[i]).toArray(), truth);
    }

    private SignModel model(LogisticFit.Weights fitted) {
        var scales = new TreeMap<String, Double>();
        for (int i = 0; i < groups.size(); i++) {
            scales.put(groups.get(i), fitted.weights()[i]);
        }
        return new SignModel(reader.rulesVersion(), texts.size(), fitted.start(), scales);
    }

    private int folds() {
        return Math.min(FOLDS, topics.size());
    }

    /** Topics are dealt out to the folds in the order of their names. */
    private int foldOf(int text) {
        return topics.indexOf(texts.get(text).topic()) % folds();
    }

    private int[] only(int fold) {
        return IntStream.range(0, texts.size()).filter(i -> foldOf(i) == fold).toArray();
    }

    private int[] without(int fold, int other) {
        return IntStream.range(0, texts.size())
                .filter(i -> foldOf(i) != fold && foldOf(i) != other)
                .toArray();
    }

    private LogisticFit.Weights fit(int[] among) {
        var examples = Arrays.stream(among)
                .mapToObj(i -> new Example(inputs(i), texts.get(i).isStalking(), 1))
                .toList();
        return LogisticFit.fit(examples, Collections.nCopies(groups.size(), Direction.FOR), PENALTY);
    }

    private double[] inputs(int text) {
        return groups.stream()
                .mapToDouble(group -> sums.get(text).getOrDefault(group, 0.0))
                .toArray();
    }
}
