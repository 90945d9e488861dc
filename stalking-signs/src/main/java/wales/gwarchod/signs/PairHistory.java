package wales.gwarchod.signs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The history on top of the strongest record. Its terms are those of that record, then what the other records add, each
 * multiplied by how sure it is that they belong: an unsure link may raise a question, not a score.
 */
final class PairHistory {
    private static final Comparator<DatedReading> STRONGEST_FIRST = Comparator.comparingDouble(
                    (DatedReading d) -> -d.reading().logOdds())
            .thenComparing(d -> d.reading().id());

    private final Weights weights;
    private final SignModel model;

    PairHistory(Weights weights, SignModel model) {
        this.weights = weights;
        this.model = model;
    }

    PairReading read(String pair, List<DatedReading> all, @Nullable LocalDate asOf, double threshold, String version) {
        List<DatedReading> own =
                all.stream().filter(d -> !d.reversed()).sorted(STRONGEST_FIRST).toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("A pair needs at least one record that is not reversed");
        }
        List<LocalDate> days = own.stream()
                .map(DatedReading::on)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
        LocalDate end = asOf != null ? asOf : days.isEmpty() ? null : days.getLast();
        int reversed = all.size() - own.size();
        double sureness = own.stream()
                .skip(1)
                .mapToDouble(DatedReading::linkConfidence)
                .average()
                .orElse(1);

        var terms = new ArrayList<>(own.getFirst().reading().contributions());
        addedBehaviours(own, terms);
        history(own, days, end, sureness, terms);
        if (reversed > 0) {
            step("history.reversed", reversed, new int[] {1, 3}, 1, terms);
        }
        List<Contribution> ordered = Score.inOrder(terms);
        double logOdds = Score.sum(ordered);
        double probability = Score.probability(logOdds);
        TreeSet<String> behaviours = codes(own);
        var channels = behaviours.stream()
                .filter(code -> code.startsWith("C0") && code.compareTo("C08") <= 0)
                .toList();
        return new PairReading(
                pair,
                own.size(),
                days.size(),
                within(days, end, 28),
                within(days, end, 90),
                within(days, end, 365),
                reversed,
                List.copyOf(behaviours),
                channels,
                sureness,
                ordered,
                logOdds,
                probability,
                probability >= threshold && !behaviours.isEmpty(),
                own.stream().allMatch(d -> d.reading().complete()),
                urgent(own),
                version);
    }

    /** A behaviour that the strongest record does not show adds a share of what it would weigh there. */
    private void addedBehaviours(List<DatedReading> own, List<Contribution> terms) {
        var seen = new HashSet<String>();
        terms.forEach(term -> seen.add(term.input()));
        double most = weights.of("history.behaviours.most");
        for (DatedReading record : own.subList(1, own.size())) {
            for (Contribution term : record.reading().contributions()) {
                boolean adds =
                        (term.input().startsWith("behaviour.") || term.input().startsWith("four."))
                                && term.weight() > 0;
                if (adds && most > 0 && record.linkConfidence() > 0 && seen.add(term.input())) {
                    double weight =
                            Math.min(most, term.weight() * weights.of("history.behaviour") * record.linkConfidence());
                    most -= weight;
                    terms.add(new Contribution(term.input(), weight, term.rule(), null));
                }
            }
        }
    }

    private void history(
            List<DatedReading> own,
            List<LocalDate> days,
            @Nullable LocalDate end,
            double sureness,
            List<Contribution> terms) {
        boolean anything = own.stream().anyMatch(d -> !d.reading().signs().isEmpty());
        if (own.size() < 2 || !anything) {
            return; // records without a single sign between two people are a history of something else
        }
        step("history.records", own.size(), new int[] {2, 4, 8}, sureness, terms);
        step("history.28", within(days, end, 28), new int[] {2, 4}, sureness, terms);
        step("history.90", within(days, end, 90), new int[] {2, 4}, sureness, terms);
        step("history.365", within(days, end, 365), new int[] {3, 6}, sureness, terms);
        step("history.behaviours", codes(own).size(), new int[] {3, 5}, sureness, terms);
        step("history.offences", offences(own), new int[] {2, 3}, sureness, terms);
        if (shrinking(days)) {
            step("history.closer", 1, new int[] {1}, sureness, terms);
        }
        if (urgent(own).contains(UrgentFlag.BREACH)) {
            step("history.breach", 1, new int[] {1}, sureness, terms);
        }
    }

    private void step(String key, int value, int[] steps, double share, List<Contribution> terms) {
        int step = 0;
        while (step < steps.length && value >= steps[step]) {
            step++;
        }
        double weight = step == 0 ? 0 : weights.of(key + "." + step) * share * model.scaleOf(key);
        if (weight != 0) {
            terms.add(new Contribution(key + "." + step, weight, null, null));
        }
    }

    private static int within(List<LocalDate> days, @Nullable LocalDate end, int length) {
        if (end == null) {
            return 0;
        }
        LocalDate first = end.minusDays(length - 1L);
        return (int) days.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(end))
                .count();
    }

    private static int offences(List<DatedReading> own) {
        var offences = new HashSet<String>();
        for (DatedReading record : own) {
            String offence = record.recordedOffence();
            if (offence != null && !offence.isBlank()) {
                offences.add(offence.strip().toLowerCase(Locale.ROOT));
            }
        }
        return offences.size();
    }

    /** Whether the later half of the gaps between days is on average at most half as long as the earlier; needs three gaps. */
    private static boolean shrinking(List<LocalDate> days) {
        if (days.size() < 4) {
            return false;
        }
        int gaps = days.size() - 1;
        int half = gaps / 2;
        double early = ChronoUnit.DAYS.between(days.getFirst(), days.get(half)) / (double) half;
        double late = ChronoUnit.DAYS.between(days.get(gaps - half), days.getLast()) / (double) half;
        return late <= early / 2;
    }

    private static TreeSet<String> codes(List<DatedReading> own) {
        var codes = new TreeSet<String>();
        own.forEach(d -> d.reading().signs().forEach(sign -> codes.add(sign.code())));
        return codes;
    }

    private static EnumSet<UrgentFlag> urgent(List<DatedReading> own) {
        var urgent = EnumSet.noneOf(UrgentFlag.class);
        own.forEach(d -> urgent.addAll(d.reading().urgent()));
        return urgent;
    }
}
