package wales.gwarchod.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.AuditLog.AuditLine;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.conduct.ConductEvent;
import wales.gwarchod.conduct.Pair;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.conduct.Timeline;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.people.People;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonId;

/** Cases for a person to read: whatever is handed out is written in the log, with every record that was shown. */
@Service
@Transactional
public class CaseFiles {
    private final Cases cases;
    private final Conduct conduct;
    private final People people;
    private final Reports reports;
    private final AuditLog audit;

    CaseFiles(Cases cases, Conduct conduct, People people, Reports reports, AuditLog audit) {
        this.cases = cases;
        this.conduct = conduct;
        this.people = people;
        this.reports = reports;
        this.audit = audit;
    }

    /**
     * A case.
     *
     * @param kind what of it is read: ends the log entry's word {@code cases.…}
     * @throws NoSuchElementException if there is no case of that reference
     */
    public CaseView read(String reference, Part kind) {
        var summary = cases.find(reference).orElseThrow(() -> new NoSuchElementException("No case of that reference"));
        var view = view(summary, people(List.of(summary)), timelines(List.of(summary)));
        audit.append(AuditEntry.of(
                Operation.CONSULTATION, kind.logged, "case", summary.id().value()));
        log(
                "people.person.shown",
                "person",
                Stream.of(view.victim(), view.suspect())
                        .flatMap(Stream::ofNullable)
                        .map(person -> person.id().value())
                        .toList());
        log(
                "crimes.report.shown",
                "report",
                view.reports().stream().map(report -> report.id().value()).toList());
        return view;
    }

    /** Open cases first, the newest first among them; without their reports. */
    public List<CaseView> list(int limit) {
        var all = cases.list(limit);
        var known = people(all);
        var timelines = timelines(all);
        var views = all.stream()
                .map(summary -> {
                    var timeline = timeline(summary, timelines);
                    return new CaseView(
                            summary, victim(timeline, known), suspect(timeline, known), timeline, List.of(), List.of());
                })
                .toList();
        log(
                "cases.case.listed",
                "case",
                all.stream().map(summary -> summary.id().value()).toList());
        return views;
    }

    /** What happened to a case, newest first. Reading the log is itself logged. */
    public List<AuditLine> log(CaseView view) {
        return audit.about("case", view.summary().id().value());
    }

    /** The case that has this event, with the event and its report, before it is taken out. */
    public Optional<ConductEvent> event(CaseView view, long eventId) {
        return view.timeline() == null
                ? Optional.empty()
                : view.timeline().events().stream()
                        .filter(event -> event.id() == eventId && !event.undone())
                        .findFirst();
    }

    /**
     * Takes a report out of the timeline of a case, for good.
     *
     * @throws NoSuchElementException if the case has no such event, or it was taken out before
     */
    public void undoJoin(CaseView view, long eventId, String reason) {
        if (event(view, eventId).isEmpty()) {
            throw new NoSuchElementException("No such event in this case");
        }
        conduct.undoJoin(eventId, reason);
        audit.append(AuditEntry.of(
                        Operation.ALTERATION,
                        "cases.join.undone",
                        "case",
                        view.summary().id().value())
                .with("event", eventId));
    }

    private void log(String kind, String subjectKind, List<Long> subjects) {
        if (!subjects.isEmpty()) {
            audit.append(AuditEntry.of(Operation.CONSULTATION, kind, subjectKind, subjects));
        }
    }

    private CaseView view(CaseSummary summary, Map<PersonId, Person> known, Map<PairId, Timeline> timelines) {
        var timeline = timeline(summary, timelines);
        var decisions = cases.decisions(summary.id());
        var shown = new TreeSet<ReportId>();
        shown.add(summary.report());
        decisions.forEach(decision -> shown.add(decision.report()));
        if (timeline != null) {
            timeline.events().forEach(event -> shown.add(event.report()));
            timeline.reversed().forEach(event -> shown.add(event.report()));
        }
        return new CaseView(
                summary, victim(timeline, known), suspect(timeline, known), timeline, decisions, reports.all(shown));
    }

    private static @Nullable Timeline timeline(CaseSummary summary, Map<PairId, Timeline> timelines) {
        return summary.pair() == null ? null : timelines.get(summary.pair());
    }

    private static @Nullable Person victim(@Nullable Timeline timeline, Map<PersonId, Person> known) {
        return timeline == null ? null : known.get(timeline.pair().victim());
    }

    private static @Nullable Person suspect(@Nullable Timeline timeline, Map<PersonId, Person> known) {
        return timeline == null || timeline.pair().suspect() == null
                ? null
                : known.get(timeline.pair().suspect());
    }

    private Map<PairId, Timeline> timelines(List<CaseSummary> some) {
        return conduct.timelines(pairs(some));
    }

    private static List<PairId> pairs(List<CaseSummary> some) {
        return some.stream().map(CaseSummary::pair).flatMap(Stream::ofNullable).toList();
    }

    private Map<PersonId, Person> people(List<CaseSummary> some) {
        var wanted = new ArrayList<PersonId>();
        for (Pair pair : conduct.pairs(pairs(some)).values()) {
            wanted.add(pair.victim());
            Stream.ofNullable(pair.suspect()).forEach(wanted::add);
        }
        return new HashMap<>(people.all(wanted));
    }

    /** What of a case is read. */
    public enum Part {
        OVERVIEW("cases.case.read"),
        TIMELINE("cases.timeline.read"),
        LOG("cases.log.read");

        private final String logged;

        Part(String logged) {
            this.logged = logged;
        }
    }
}
