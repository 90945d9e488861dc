package wales.gwarchod.crimes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Offence;
import wales.gwarchod.crimes.ReportHit;
import wales.gwarchod.crimes.ReportSearch;
import wales.gwarchod.crimes.ReportTotals;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.govuk.TableCell;

/**
 * The search for reports, and what it found.
 *
 * @param wanted what was typed, so that it stays in the form
 * @param found null until something was searched for
 */
public record ReportsPage(
        String heading,
        String lead,
        String totals,
        ReportSearch wanted,
        String reference,
        String referenceHint,
        String offence,
        String offenceHint,
        String area,
        String search,
        FormProblems problems,
        @Nullable Found found) {

    /** What a search found. */
    public record Found(
            String heading, String note, String none, String included, List<TableCell> head, List<Line> lines) {}

    /**
     * One report found.
     *
     * @param offence the principal crime; empty for none
     * @param included the included classification that was searched for; empty for none
     */
    public record Line(String href, String reference, String recorded, String offence, String included, String area) {}

    static final ReportSearch NOTHING = new ReportSearch("", "", "", null, null);

    static ReportsPage of(
            ReportTotals totals,
            ReportSearch wanted,
            FormProblems problems,
            @Nullable List<ReportHit> hits,
            Speech say) {
        return new ReportsPage(
                say.say("crimes.reports.title"),
                say.say("crimes.reports.lead"),
                totals.all() == 0
                        ? say.say("crimes.reports.none")
                        : say.say("crimes.reports.totals", "crimes", totals.crimes(), "incidents", totals.incidents()),
                wanted,
                say.say("crimes.reports.reference"),
                say.say("crimes.reports.reference.hint"),
                say.say("crimes.reports.offence"),
                say.say("crimes.reports.offence.hint"),
                say.say("crimes.reports.area"),
                say.say("crimes.reports.search"),
                problems,
                hits == null ? null : found(hits, say));
    }

    private static Found found(List<ReportHit> hits, Speech say) {
        String note = "";
        if (hits.isEmpty()) {
            note = say.say("crimes.reports.results.none");
        } else if (hits.size() == Reports.MOST) {
            note = say.say("crimes.reports.results.most", "most", Reports.MOST);
        }
        return new Found(
                say.say("crimes.reports.results", "count", hits.size()),
                note,
                say.say("crimes.report.none"),
                say.say("crimes.reports.included"),
                List.of(
                        TableCell.of(say.say("crimes.reports.column.reference")),
                        TableCell.of(say.say("crimes.reports.column.recorded")),
                        TableCell.of(say.say("crimes.reports.column.offence")),
                        TableCell.of(say.say("crimes.reports.column.area"))),
                hits.stream().map(hit -> line(hit, say)).toList());
    }

    private static Line line(ReportHit hit, Speech say) {
        Offence included = hit.matchedIncluded();
        return new Line(
                "/reports/" + hit.id().value(),
                VisibleText.of(hit.reference()),
                say.dateTime(hit.recordedAt()),
                words(hit.principal()),
                included == null ? "" : words(included),
                VisibleText.of(hit.area()));
    }

    /** An offence as one reads it: its class, its code, the force's words; empty for none. */
    static String words(Offence offence) {
        return VisibleText.of(String.join(" ", List.of(offence.offenceClass(), offence.code(), offence.title()))
                .replace("  ", " ")
                .strip());
    }
}
