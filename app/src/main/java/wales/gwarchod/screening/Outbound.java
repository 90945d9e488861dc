package wales.gwarchod.screening;

import static wales.gwarchod.screening.ItemStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.ShortReference;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;

/**
 * What waits to be keyed into the crime recording system, which we never write to. A line stays "not yet on the crime record"
 * until a later load confirms it: a reclassification by the classification itself, anything else by the line's reference in
 * the record's text.
 */
@Service
@Transactional
public class Outbound {
    private final JdbcClient db;
    private final Reports reports;
    private final ReviewStore reviews;
    private final AuditLog audit;
    private final Clock clock;

    Outbound(JdbcClient db, Reports reports, ReviewStore reviews, AuditLog audit, Clock clock) {
        this.db = db;
        this.reports = reports;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a line tells the crime system. */
    public enum Kind {
        DECISION,
        ADVICE,
        RECLASSIFY
    }

    /**
     * One line.
     *
     * @param reference printed in the text to key
     * @param confirmedAt when a later load showed it on the crime record; null until then
     */
    public record Line(
            String reference,
            long reviewId,
            ReportId report,
            Kind kind,
            Instant madeAt,
            @Nullable Instant confirmedAt) {}

    void queue(long review, Report report, Answer answer) {
        add(review, report, Kind.DECISION);
        if (!answer.advice().isBlank()) {
            add(review, report, Kind.ADVICE);
        }
        if (answer.askReclassify() && !report.recordedAsStalking()) {
            add(review, report, Kind.RECLASSIFY);
        }
    }

    private void add(long review, Report report, Kind kind) {
        db.sql("""
                        insert into screening.outbound (reference, review_id, report_id, report_version, kind, made_at)
                        values (:reference, :review, :report, :version, :kind, :at)
                        """)
                .param("reference", ShortReference.next("GW"))
                .param("review", review)
                .param("report", report.id().value())
                .param("version", report.version())
                .param("kind", kind.name())
                .param("at", utc(clock.instant()))
                .update();
    }

    void withdraw(long review) {
        db.sql("update screening.outbound set withdrawn_at = :at where review_id = :review")
                .param("at", utc(clock.instant()))
                .param("review", review)
                .update();
    }

    /** Confirms what the newest version of a report shows to be on the crime record. */
    void confirmFrom(Report report) {
        for (var line : open(report.id())) {
            var confirmed = line.kind() == Kind.RECLASSIFY
                    ? report.recordedAsStalking()
                    : report.narrative().contains(line.reference());
            if (confirmed) {
                db.sql("""
                                update screening.outbound set confirmed_at = :at, confirmed_by_load = :load
                                 where reference = :reference
                                """)
                        .param("at", utc(clock.instant()))
                        .param("load", report.loadId())
                        .param("reference", line.reference())
                        .update();
            }
        }
    }

    private List<Line> open(ReportId report) {
        return db.sql("""
                        select * from screening.outbound
                         where report_id = :report and withdrawn_at is null and confirmed_at is null
                        """).param("report", report.value()).query(Outbound::line).list();
    }

    /** The lines of one report, oldest first; withdrawn ones are left out. */
    List<Waiting> of(ReportId report) {
        return whole(db.sql(
                        "select * from screening.outbound where report_id = :report and withdrawn_at is null order by id")
                .param("report", report.value())
                .query(Outbound::line)
                .list());
    }

    /**
     * A line with what its text is made of.
     *
     * @param recordedAs title of the principal offence as recorded now
     */
    public record Waiting(Line line, Review review, String reportReference, String recordedAs) {}

    /**
     * Every line that waits to be keyed, oldest first, 5,000 at most; the reading is audited. A reader who could still do
     * the other review of an item is not shown what the first reviewer said.
     */
    public List<Waiting> waiting() {
        var lines = db.sql("""
                        select * from screening.outbound
                         where withdrawn_at is null and confirmed_at is null
                         order by id limit 5000
                        """).query(Outbound::line).list();
        var shown = whole(lines);
        audit.append(AuditEntry.of(
                Operation.CONSULTATION,
                "screening.outbound-read",
                "report",
                shown.stream()
                        .map(waiting -> waiting.line().report().value())
                        .distinct()
                        .toList()));
        return shown;
    }

    private List<Waiting> whole(List<Line> lines) {
        var known = reports.all(lines.stream().map(Line::report).distinct().toList()).stream()
                .collect(Collectors.toMap(Report::id, Function.identity()));
        var who = Acting.now();
        var whole = new ArrayList<Waiting>();
        for (var line : lines) {
            var report = known.get(line.report());
            var review = reviews.find(line.reviewId()).orElseThrow();
            if (report != null && !reviews.isBlindFor(review, who)) {
                whole.add(new Waiting(
                        line, review, report.reference(), report.principal().title()));
            }
        }
        return List.copyOf(whole);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Line(
                row.getString("reference"),
                row.getLong("review_id"),
                new ReportId(row.getLong("report_id")),
                Kind.valueOf(row.getString("kind")),
                ItemStore.instant(row, "made_at"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
