package wales.gwarchod.linkage.run;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.linkage.block.Blocking;
import wales.gwarchod.linkage.block.Candidates;
import wales.gwarchod.linkage.cluster.Clustering;
import wales.gwarchod.linkage.cluster.Edges;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.model.Comparison;
import wales.gwarchod.linkage.model.Comparisons;
import wales.gwarchod.linkage.model.Frequencies;
import wales.gwarchod.linkage.model.Guards;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.model.NamePairs;
import wales.gwarchod.linkage.model.Prior;
import wales.gwarchod.linkage.model.Scorer;
import wales.gwarchod.linkage.model.Training;
import wales.gwarchod.linkage.record.Records;

/**
 * Links a set of records: which of them are one person, and how sure that is. The records alone decide, so that the same records in any
 * order come out the same.
 */
public final class Linkage {
    private static final int SLICES = 256;

    private final Records records;
    private final boolean acrossFiles;
    private final Said said;
    private final Steps steps;

    /**
     * @param records settled
     * @param acrossFiles whether two files are linked that hold each person once; else any two records may be one person
     * @param said what people have said of these records
     */
    public Linkage(Records records, boolean acrossFiles, Said said, Steps steps) {
        this.records = records;
        this.acrossFiles = acrossFiles;
        this.said = said;
        this.steps = steps;
    }

    /**
     * Links.
     *
     * @param given the model to use; when there is none, one is learned from these records
     * @throws wales.gwarchod.linkage.model.TrainingFailed when nothing can be learned from them
     */
    public Linked link(@Nullable LinkModel given) {
        // counted beside what follows, which leaves a processor idle now and then
        var counted = CompletableFuture.supplyAsync(() -> counted(given));
        steps.begins("blocking");
        var candidates = new Blocking(records, acrossFiles).candidates(given == null ? null : given.blockLimits());
        var comparisons = given == null ? Comparisons.of(records) : fitting(given);
        steps.begins("comparing " + candidates.size() + " pairs");
        long[] patterns = patterns(comparisons, candidates);
        var frequencies = counted.join().frequencies();
        var together = counted.join().together();
        if (given != null) {
            steps.begins("scoring");
            var scorer = new Scorer(records, comparisons, given.parameters(), frequencies, together, given.guards());
            float[] weights = weights(scorer, candidates, patterns);
            return clustered(candidates, weights, () -> given, List.of(), given.priorBits(), scorer);
        }
        steps.begins("learning");
        var trained = new Training(records, comparisons, acrossFiles).train();
        var guards = Guards.ask(records, comparisons, candidates, patterns);
        var scorer = new Scorer(records, comparisons, trained.parameters(), frequencies, together, guards);
        steps.begins("scoring");
        float[] weights = weights(scorer, candidates, patterns);
        double prior = Prior.bits(weights, records.size(), possiblePairs());
        return clustered(
                candidates,
                weights,
                () -> new LinkModel(
                        LinkModel.VERSION,
                        comparisons.all().stream().map(Comparison::key).toList(),
                        trained.parameters(),
                        frequencies.saved(),
                        together.saved(),
                        guards,
                        prior,
                        candidates.limits(),
                        new LinkModel.LearnedFrom(
                                records.size(), records.digest(), candidates.size(), words(trained), trained.doubts())),
                trained.doubts(),
                prior,
                scorer);
    }

    /**
     * Links with a model, where the pairs to be compared have been found already: in a table of keys, which holds many more records than
     * these. When no record that is left out is connected with one of these, they come out as they would among all.
     *
     * @param found by the numbers of these records
     */
    public Linked link(LinkModel given, Candidates found) {
        var comparisons = fitting(given);
        var counted = counted(given);
        var scorer = new Scorer(
                records, comparisons, given.parameters(), counted.frequencies(), counted.together(), given.guards());
        float[] weights = weights(scorer, found, patterns(comparisons, found));
        return clustered(found, weights, () -> given, List.of(), given.priorBits(), scorer);
    }

    /** A model that passes over what the records say would be sure of what it cannot know. */
    private Comparisons fitting(LinkModel given) {
        var missing = Comparisons.of(records).all().stream()
                .map(Comparison::key)
                .filter(key -> !given.comparisons().contains(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The model does not fit these records: it does not compare " + String.join(", ", missing));
        }
        return Comparisons.of(records, given.comparisons());
    }

    private Counted counted(@Nullable LinkModel given) {
        return given == null
                ? new Counted(Frequencies.of(records), NamePairs.of(records))
                : new Counted(Frequencies.of(records, given.frequencies()), NamePairs.of(records, given.namePairs()));
    }

    private record Counted(Frequencies frequencies, NamePairs together) {}

    private Linked clustered(
            Candidates candidates,
            float[] weights,
            Supplier<LinkModel> model,
            List<String> doubts,
            double prior,
            Scorer scorer) {
        steps.begins("clustering");
        var edges = new Edges(weights.length / 4);
        for (int p = 0; p < weights.length; p++) {
            weights[p] += (float) prior;
            if (weights[p] >= Clustering.LOW) {
                edges.add(candidates.left(p), candidates.right(p), weights[p]);
            }
        }
        var pairs = new ScoredPairs(records, scorer, prior, acrossFiles);
        var clustering = new Clustering(records.size(), pairs, said);
        int[] clusters = clustering.clusters(edges);
        int[] joined = clustering.joined(clusters, edges, pairs);
        return new Linked(
                records, acrossFiles, said, model, doubts, prior, scorer, candidates, weights, clusters, joined);
    }

    private static List<String> words(Training.Trained trained) {
        return trained.sessions().stream()
                .map(session -> String.format(
                        Locale.ROOT,
                        "%,d pairs that agree in %s, of which %,.0f of one person, settled after %d rounds",
                        session.pairs(),
                        session.name(),
                        session.matches(),
                        session.rounds()))
                .toList();
    }

    private double possiblePairs() {
        double all = records.size();
        if (!acrossFiles) {
            return all * (all - 1) / 2;
        }
        double second = IntStream.range(0, records.size()).map(records::file).sum();
        return (all - second) * second;
    }

    private static long[] patterns(Comparisons comparisons, Candidates candidates) {
        long[] patterns = new long[candidates.size()];
        sliced(patterns.length, p -> patterns[p] = comparisons.pattern(candidates.left(p), candidates.right(p)));
        return patterns;
    }

    private static float[] weights(Scorer scorer, Candidates candidates, long[] patterns) {
        float[] weights = new float[candidates.size()];
        sliced(
                weights.length,
                p -> weights[p] = (float) scorer.weight(patterns[p], candidates.left(p), candidates.right(p)));
        return weights;
    }

    private static void sliced(int size, IntConsumer each) {
        IntStream.range(0, SLICES).parallel().forEach(slice -> {
            int from = (int) ((long) size * slice / SLICES);
            int to = (int) ((long) size * (slice + 1) / SLICES);
            for (int i = from; i < to; i++) {
                each.accept(i);
            }
        });
    }
}
