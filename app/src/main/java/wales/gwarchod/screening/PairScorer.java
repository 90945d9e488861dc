package wales.gwarchod.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wales.gwarchod.clocks.London;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.ConductEvent;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.conduct.Timeline;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.signs.DatedReading;
import wales.gwarchod.signs.Reading;

/** Scores courses of conduct: an old report is weighed again whenever a new one joins it. A single report is no course. */
@Component
class PairScorer {
    /** Joined by an identifier or by two agreeing facts: sure enough to weigh fully. The linkage library will give its own figure. */
    private static final double LINK_CONFIDENCE = 1.0;

    private final Conduct conduct;
    private final Reports reports;
    private final ReadingStore readings;
    private final Clock clock;
    private final RulesInUse rules;

    PairScorer(Conduct conduct, Reports reports, ReadingStore readings, Clock clock, RulesInUse rules) {
        this.conduct = conduct;
        this.reports = reports;
        this.readings = readings;
        this.clock = clock;
        this.rules = rules;
    }

    /** Scores each of these pairs that has at least two reports, one of them its own way round; the others lose their score. */
    void score(Collection<PairId> pairs) {
        var histories = new HashMap<PairId, List<ConductEvent>>();
        var single = new ArrayList<PairId>();
        conduct.timelines(pairs).forEach((pair, timeline) -> {
            var events = events(timeline);
            if (timeline.counted().isEmpty()
                    || events.stream().map(ConductEvent::report).distinct().count() < 2) {
                single.add(pair);
            } else {
                histories.put(pair, events);
            }
        });
        readings.forgetPairs(single);
        var byId = reports
                .all(histories.values().stream()
                        .flatMap(List::stream)
                        .map(ConductEvent::report)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Report::id, Function.identity()));
        var known = readings.upToDate(byId.values(), rules.reader().version());
        var scored = new HashMap<PairId, PairEvidence>();
        histories.forEach(
                (pair, events) -> evidence(pair, events, byId, known).ifPresent(found -> scored.put(pair, found)));
        readings.keepPairs(scored, clock.instant());
    }

    private static List<ConductEvent> events(Timeline timeline) {
        return Stream.concat(timeline.counted().stream(), timeline.reversed().stream())
                .filter(event -> !event.undone())
                .toList();
    }

    private Optional<PairEvidence> evidence(
            PairId pair, List<ConductEvent> events, Map<ReportId, Report> byId, Map<ReportId, Reading> known) {
        var history = new ArrayList<DatedReading>();
        var days = new ArrayList<LocalDate>();
        int recorded = 0;
        for (var event : events) {
            var report = byId.get(event.report());
            if (report == null) {
                continue;
            }
            var day = London.dayOf(event.at());
            days.add(day);
            recorded += report.recordedAsStalking() ? 1 : 0;
            history.add(new DatedReading(
                    reading(known, report), day, report.principal().title(), event.reversed(), LINK_CONFIDENCE));
        }
        if (history.stream().allMatch(DatedReading::reversed)) {
            return Optional.empty();
        }
        var span = new Span(
                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().max(Comparator.naturalOrder()).orElseThrow());
        return Optional.of(
                new PairEvidence(rules.reader().readPair(Long.toString(pair.value()), history), recorded, span));
    }

    private Reading reading(Map<ReportId, Reading> known, Report report) {
        var reading = known.get(report.id());
        return reading == null ? ReadingJob.read(rules.reader(), report) : reading;
    }
}
