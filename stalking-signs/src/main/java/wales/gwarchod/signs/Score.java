package wales.gwarchod.signs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.resembles.Resemblance;

/**
 * The additive score of one text. Few named inputs, each bounded, so that the list of terms is the whole explanation: nothing
 * multiplies, and no term hides in another.
 */
final class Score {
    private static final Comparator<Contribution> LARGEST_FIRST = Comparator.comparingDouble(
                    (Contribution c) -> -Math.abs(c.weight()))
            .thenComparing(Contribution::input);

    private static final int MOST_SET_ASIDE = 3;

    private final Weights weights;
    private final SignModel model;

    Score(Weights weights, SignModel model) {
        this.weights = weights;
        this.model = model;
    }

    /** The probability for log-odds; even chances at 0. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The order in which a sum is shown: what weighs most first, the starting point last. */
    static List<Contribution> inOrder(List<Contribution> terms) {
        var ordered = new ArrayList<>(terms);
        ordered.sort(LARGEST_FIRST);
        ordered.stream()
                .filter(term -> term.input().equals("start"))
                .findFirst()
                .ifPresent(start -> {
                    ordered.remove(start);
                    ordered.add(start);
                });
        return List.copyOf(ordered);
    }

    static double sum(List<Contribution> terms) {
        return terms.stream().mapToDouble(Contribution::weight).sum();
    }

    /** All terms for one text, largest first. */
    List<Contribution> of(
            List<Hit> hits, List<Quantity> quantities, Narrative narrative, @Nullable Resemblance resemblance) {
        var terms = new ArrayList<Contribution>();
        if (resemblance != null) {
            terms.add(new Contribution(
                    SignModel.RESEMBLES, weights.of(SignModel.RESEMBLES) * resemblance.value(), null, null));
        }
        behaviours(hits, terms);
        long distinct = hits.stream()
                .filter(hit -> hit.counts() && hit.rule().isBehaviour())
                .map(hit -> hit.rule().code())
                .distinct()
                .count();
        if (distinct > 1) {
            terms.add(new Contribution(
                    "behaviours." + Math.min(distinct, 4),
                    weights.of("behaviours." + Math.min(distinct, 4)),
                    null,
                    null));
        }
        double share = distinct > 0 ? 1 : weights.of("without.behaviour");
        four(hits, share, terms);
        quantity(quantities, Quantity.Kind.COUNT, "count", new double[] {3, 10, 30}, share, terms);
        quantity(quantities, Quantity.Kind.PER_WEEK, "rate", new double[] {1, 3, 7}, share, terms);
        quantity(quantities, Quantity.Kind.DAYS, "duration", new double[] {14, 60, 365}, share, terms);
        context(hits, share, terms);
        setAside(hits, terms);
        facts(narrative, share, terms);
        return weighed(terms);
    }

    private List<Contribution> weighed(List<Contribution> terms) {
        var weighed = new ArrayList<Contribution>();
        weighed.add(new Contribution("start", model.start(), null, null));
        for (var term : terms) {
            double weight = term.weight() * model.scaleOf(term.input());
            if (weight != 0) {
                weighed.add(new Contribution(term.input(), weight, term.rule(), term.quote()));
            }
        }
        return inOrder(weighed);
    }

    /** Within a family the strongest behaviour counts in full and each further one for less, so that one topic cannot fill the sum. */
    private void behaviours(List<Hit> hits, List<Contribution> terms) {
        var strongest = new LinkedHashMap<String, Contribution>();
        for (Hit hit : hits) {
            if (hit.rule().isBehaviour() && (hit.counts() || hit.lowered())) {
                double weight = hit.rule().description().strength() * (hit.counts() ? 1 : weights.of("lowered"));
                var term = new Contribution(
                        hit.rule().input(), weight, hit.rule().description().rule(), hit.quote());
                strongest.merge(hit.rule().code(), term, (a, b) -> b.weight() > a.weight() ? b : a);
            }
        }
        var placeInFamily = new LinkedHashMap<Character, Integer>();
        for (Contribution term : inOrder(List.copyOf(strongest.values()))) {
            int place = placeInFamily.merge(term.input().charAt(term.input().indexOf('.') + 1), 1, Integer::sum);
            double share = Math.pow(weights.of("further.in.family"), place - 1);
            terms.add(new Contribution(term.input(), term.weight() * share, term.rule(), term.quote()));
        }
    }

    private static void four(List<Hit> hits, double share, List<Contribution> terms) {
        for (String letter : List.of("F", "O", "U", "R")) {
            Hit best = strongest(hits, letter);
            if (best != null) {
                String input = "four." + letter.toLowerCase(Locale.ROOT);
                terms.add(term(input, best, share));
            }
        }
    }

    private void context(List<Hit> hits, double share, List<Contribution> terms) {
        var best = new LinkedHashMap<String, Hit>();
        for (Hit hit : hits) {
            if (hit.counts() && !hit.rule().isBehaviour() && !hit.rule().isFour()) {
                best.merge(
                        hit.rule().code(),
                        hit,
                        (a, b) -> Math.abs(b.rule().description().strength())
                                        > Math.abs(a.rule().description().strength())
                                ? b
                                : a);
            }
        }
        double against = 0;
        for (Hit hit : best.values()) {
            boolean speaksFor = hit.rule().description().strength() > 0;
            Contribution term = term(hit.rule().code(), hit, speaksFor ? share : 1);
            double floor = weights.of("against.most") - against;
            if (!speaksFor && term.weight() < floor) {
                term = new Contribution(term.input(), Math.min(0, floor), term.rule(), term.quote());
            }
            against += speaksFor ? 0 : term.weight();
            terms.add(term);
        }
    }

    /**
     * What was named and set aside speaks against, up to three of a kind: a text full of denials is about something that did not happen. Without a quote of
     * its own, because each of them is shown with its words in {@link Reading#against()}.
     */
    private void setAside(List<Hit> hits, List<Contribution> terms) {
        var counts = new LinkedHashMap<String, Integer>();
        for (Hit hit : hits) {
            Scope scope = hit.scope();
            if (scope != null && hit.rule().isBehaviour()) {
                counts.merge("aside." + scope.key().replace(' ', '-'), 1, Integer::sum);
            }
        }
        counts.forEach((input, count) ->
                terms.add(new Contribution(input, weights.of(input) * Math.min(MOST_SET_ASIDE, count), null, null)));
    }

    private static @Nullable Hit strongest(List<Hit> hits, String code) {
        Hit best = null;
        for (Hit hit : hits) {
            if (hit.counts()
                    && hit.rule().code().equals(code)
                    && (best == null
                            || hit.rule().description().strength()
                                    > best.rule().description().strength())) {
                best = hit;
            }
        }
        return best;
    }

    private static Contribution term(String input, Hit hit, double share) {
        return new Contribution(
                input,
                hit.rule().description().strength() * share,
                hit.rule().description().rule(),
                hit.quote());
    }

    private void quantity(
            List<Quantity> all,
            Quantity.Kind kind,
            String input,
            double[] steps,
            double share,
            List<Contribution> terms) {
        all.stream()
                .filter(q -> q.kind() == kind)
                .max(Comparator.comparingDouble(Quantity::value))
                .ifPresent(most -> {
                    int step = 0;
                    while (step < steps.length && most.value() >= steps[step]) {
                        step++;
                    }
                    if (step > 0) {
                        String key = input + "." + step;
                        terms.add(new Contribution(key, weights.of(key) * share, null, most.quote()));
                    }
                });
    }

    private void facts(Narrative narrative, double share, List<Contribution> terms) {
        Map.of("relationship", text(narrative.relationship()), "recorded", text(narrative.recordedOffence()))
                .forEach((fact, value) -> {
                    String key = fact.equals("relationship") ? relationship(value) : recorded(value);
                    if (!key.isEmpty()) {
                        terms.add(new Contribution(key, weights.of(key) * share, null, null));
                    }
                });
    }

    private static String relationship(String value) {
        return value.matches("(ex|former|previous)\\b.*|.*\\b(ex|former|estranged)[- ].*|.*ex-?partner.*")
                ? "relationship.former"
                : "";
    }

    private static String recorded(String value) {
        if (value.contains("stalk") && !value.contains("protection order")
                || value.startsWith("8q")
                || value.matches("8/6[56]|195/12")) {
            return "recorded.stalking";
        }
        boolean near = value.contains("harass")
                || value.contains("malicious comm")
                || value.startsWith("8l")
                || value.startsWith("8r");
        return near ? "recorded.harassment" : "";
    }

    private static String text(@Nullable String value) {
        String text = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        return text.length() > 80 ? text.substring(0, 80) : text;
    }
}
