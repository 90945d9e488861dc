package wales.gwarchod.crimes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;

/** The way in to the reports. Reading for a person writes the log ({@link #open}, {@link #search}); reading for a job does not. */
@Service
@Transactional
public class Reports {
    /** How many hits a search shows. */
    public static final int MOST = 50;

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final JdbcClient db;
    private final ReportReader reader;
    private final AuditLog audit;

    Reports(JdbcClient db, ReportReader reader, AuditLog audit) {
        this.db = db;
        this.reader = reader;
        this.audit = audit;
    }

    public Optional<Report> find(ReportId id) {
        return reader.all(List.of(id.value())).stream().findFirst();
    }

    /** These reports in the order asked; what is not there is left out. */
    public List<Report> all(Collection<ReportId> ids) {
        return reader.all(ids.stream().map(ReportId::value).toList());
    }

    /**
     * A report for a person to read; the log says that they did.
     *
     * @throws NoSuchElementException if there is none
     */
    public Report open(ReportId id) {
        var report = find(id).orElseThrow(() -> new NoSuchElementException("No report " + id.value()));
        audit.append(AuditEntry.of(Operation.CONSULTATION, "crimes.report.opened", "report", id.value())
                .with("version", report.version()));
        return report;
    }

    /**
     * The reports whose newest version came with a load, in order of their ids.
     *
     * @param after the last of the page before; {@code new ReportId(0)} for the first
     */
    public List<ReportId> changedBy(long loadId, ReportId after, int limit) {
        return db.sql("select id from crimes.report where load_id = :load and id > :after order by id limit :limit")
                .param("load", loadId)
                .param("after", after.value())
                .param("limit", limit)
                .query((row, number) -> new ReportId(row.getLong("id")))
                .list();
    }

    /** The report of a reference; if several sources use it, of the one first loaded. */
    public Optional<ReportId> byReference(String reference) {
        return db.sql("select id from crimes.report where lower(reference) = :reference order by id limit 1")
                .param("reference", reference.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new ReportId(row.getLong("id")))
                .optional();
    }

    /**
     * Newest first, {@value #MOST} at most. An offence is found as principal crime and as included classification alike.
     * The log names every report shown.
     */
    public List<ReportHit> search(ReportSearch wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var hits = hits(wanted);
        audit.append(AuditEntry.of(
                        Operation.CONSULTATION,
                        "crimes.report.searched",
                        "report",
                        hits.stream().map(hit -> hit.id().value()).toList())
                .with("hits", hits.size()));
        return hits;
    }

    private List<ReportHit> hits(ReportSearch wanted) {
        String offence = wanted.offence();
        return db.sql("""
                        select r.id, r.reference, r.kind, r.recorded_at, r.area,
                               r.offence_class, r.offence_code, r.offence_title,
                               found.offence_class as found_class, found.offence_code as found_code, found.offence_title as found_title
                          from crimes.report r
                          left join lateral (
                               select i.offence_class, i.offence_code, i.offence_title
                                 from crimes.included_classification i
                                where :offence <> '' and i.report_id = r.id
                                  and (i.offence_class = upper(:offence) or i.offence_code = :code or i.offence_title ilike :words)
                                order by i.place
                                limit 1) found on true
                         where (:offence = '' or r.id in (
                                    select p.id from crimes.report p
                                     where p.offence_class = upper(:offence) or p.offence_code = :code or p.offence_title ilike :words
                                    union
                                    select i.report_id from crimes.included_classification i
                                     where i.offence_class = upper(:offence) or i.offence_code = :code or i.offence_title ilike :words))
                           and lower(r.reference) like :reference
                           and (:area = '' or lower(r.area) = lower(:area))
                           and r.recorded_at >= :from and r.recorded_at < :before
                         order by r.recorded_at desc, r.id desc
                         limit :most
                        """)
                .param("offence", offence)
                .param("code", OffenceCodes.canonical(offence))
                .param("words", "%" + literal(offence) + "%")
                .param("reference", literal(wanted.reference().toLowerCase(Locale.ROOT)) + "%")
                .param("area", wanted.area())
                .param("from", startOf(wanted.recordedFrom(), LocalDate.of(1900, 1, 1)))
                .param("before", startOf(dayAfter(wanted.recordedTo()), LocalDate.of(2300, 1, 1)))
                .param("most", MOST)
                .query((row, number) -> {
                    var principal = ReportReader.offence(row);
                    String foundClass = row.getString("found_class");
                    return new ReportHit(
                            new ReportId(row.getLong("id")),
                            row.getString("reference"),
                            ReportKind.valueOf(row.getString("kind")),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            principal,
                            row.getString("area"),
                            foundClass == null || OffenceCodes.answers(principal, offence)
                                    ? null
                                    : new Offence(
                                            foundClass, row.getString("found_code"), row.getString("found_title")));
                })
                .list();
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static OffsetDateTime startOf(@Nullable LocalDate day, LocalDate otherwise) {
        return (day == null ? otherwise : day).atStartOfDay(HERE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public ReportTotals totals() {
        return db.sql("""
                        select count(*) filter (where kind = 'CRIME') as crimes,
                               count(*) filter (where kind = 'INCIDENT') as incidents
                          from crimes.report
                        """)
                .query((row, number) -> new ReportTotals(row.getLong("crimes"), row.getLong("incidents")))
                .single();
    }

    /** How many reports were recorded at or after an instant. */
    public long recordedSince(Instant from) {
        return db.sql("select count(*) from crimes.report where recorded_at >= :from")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Up to when the source was read, in the newest load that is applied; null before the first. */
    public @Nullable Instant dataTime() {
        return db.sql("select max(extracted_at) as at from crimes.load where state = 'APPLIED'")
                .query((row, number) -> Optional.ofNullable(ReportReader.instant(row, "at")))
                .single()
                .orElse(null);
    }

    /** The newest applied load, if its rows did not agree with the source's totals: pages then say that data is missing. */
    public Optional<Long> incompleteLoad() {
        return db.sql("""
                        select id, complete
                          from crimes.load
                         where state = 'APPLIED'
                         order by extracted_at desc, id desc
                         limit 1
                        """)
                .query((row, number) ->
                        row.getBoolean("complete") ? Optional.<Long>empty() : Optional.of(row.getLong("id")))
                .optional()
                .flatMap(found -> found);
    }
}
