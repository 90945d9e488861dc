package wales.gwarchod.signs.learning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two models on the same reports.
 *
 * @param all on all of them
 * @param groups by {@code kind: group}, such as {@code victim sex: F}, in the order of their names
 */
public record Comparison(Part all, List<Part> groups) {
    /** So many reports, and so many of stalking among them, are needed for a group to decide. */
    private static final int ENOUGH = 40;

    private static final int ENOUGH_STALKING = 10;
    private static final double HARDLY = 0.005;
    private static final double HARDLY_IN_A_GROUP = 0.02;

    /**
     * How good one model is.
     *
     * @param auc not a number where all are of one kind
     * @param recall of the reports of stalking, how many are flagged
     * @param falseAlarms of the others, how many are flagged
     * @param brier see {@link Ranking#brier()}
     * @param calibrationError see {@link Ranking#calibrationError()}
     */
    public record Figures(double auc, Share recall, Share falseAlarms, double brier, double calibrationError) {}

    /**
     * Both models on one group of reports.
     *
     * @param name empty for all
     */
    public record Part(String name, int reports, int stalking, Figures now, Figures then) {
        /** Whether there are enough to say anything. */
        public boolean isEnough() {
            return reports >= ENOUGH && stalking >= ENOUGH_STALKING && stalking < reports;
        }

        private boolean isNoWorse(double hardly) {
            return then.recall.value() >= now.recall.value() - hardly
                    && then.falseAlarms.value() <= now.falseAlarms.value() + hardly;
        }
    }

    /** What one report was said to be. */
    record Said(Map<String, String> groups, boolean isStalking, Verdict now, Verdict then) {}

    /** What one model said. */
    record Verdict(double probability, boolean flagged) {}

    static Comparison of(List<Said> said) {
        var groups = new TreeMap<String, List<Said>>();
        for (var one : said) {
            one.groups.forEach(
                    (kind, group) -> groups.computeIfAbsent(kind + ": " + group, key -> new java.util.ArrayList<>())
                            .add(one));
        }
        return new Comparison(
                part("", said),
                groups.entrySet().stream()
                        .map(group -> part(group.getKey(), group.getValue()))
                        .toList());
    }

    private static Part part(String name, List<Said> said) {
        return new Part(
                name,
                said.size(),
                (int) said.stream().filter(Said::isStalking).count(),
                figures(said, Said::now),
                figures(said, Said::then));
    }

    private static Figures figures(List<Said> said, java.util.function.Function<Said, Verdict> model) {
        var flagged = Share.among(
                said.stream().filter(Said::isStalking).toList(),
                one -> model.apply(one).flagged());
        var alarms = Share.among(
                said.stream().filter(one -> !one.isStalking()).toList(),
                one -> model.apply(one).flagged());
        boolean bothKinds = flagged.all() > 0 && alarms.all() > 0;
        if (!bothKinds) {
            return new Figures(Double.NaN, flagged, alarms, Double.NaN, Double.NaN);
        }
        var ranking = new Ranking(said.stream()
                .map(one -> new Ranking.Judged(model.apply(one).probability(), one.isStalking()))
                .collect(Collectors.toList()));
        return new Figures(ranking.auc(), flagged, alarms, ranking.brier(), ranking.calibrationError());
    }

    /**
     * Whether the new model may take the place of the old: its AUC, recall, false alarms and Brier score are no worse by more than .005, and in each group with
     * 40 reports or more, ten of them stalking, its recall and false alarms by no more than .02. Too few reports are no reason to let it in.
     */
    public boolean isNoWorse() {
        return all.isEnough()
                && all.then.auc >= all.now.auc - HARDLY
                && all.then.brier <= all.now.brier + HARDLY
                && all.isNoWorse(HARDLY)
                && groups.stream().filter(Part::isEnough).allMatch(part -> part.isNoWorse(HARDLY_IN_A_GROUP));
    }

    public Comparison {
        Objects.requireNonNull(all, "all");
        groups = List.copyOf(groups);
    }
}
