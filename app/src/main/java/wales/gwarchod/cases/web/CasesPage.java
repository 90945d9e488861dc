package wales.gwarchod.cases.web;

import java.util.List;
import wales.gwarchod.cases.CaseView;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.TableCell;
import wales.gwarchod.pages.govuk.Tag;

/** The list of cases. */
public record CasesPage(String heading, String note, String empty, List<TableCell> head, List<Line> lines) {

    /** One case. */
    public record Line(
            String reference,
            String href,
            CaseHeader.Someone victim,
            CaseHeader.Someone suspect,
            String opened,
            String openedBy,
            String events,
            Tag state) {}

    static CasesPage of(List<CaseView> views, int most, Speech say) {
        return new CasesPage(
                say.say("common.nav.cases"),
                views.size() == most ? say.say("cases.list.most", "most", most) : "",
                say.say("cases.list.empty"),
                List.of(
                        TableCell.of(say.say("common.column.reference")),
                        TableCell.of(say.say("common.people.victim")),
                        TableCell.of(say.say("common.people.suspect")),
                        TableCell.of(say.say("cases.column.opened")),
                        TableCell.of(say.say("cases.column.opened-by")),
                        TableCell.number(say.say("cases.column.events")),
                        TableCell.of(say.say("common.column.status"))),
                views.stream().map(view -> line(view, say)).toList());
    }

    private static Line line(CaseView view, Speech say) {
        var summary = view.summary();
        return new Line(
                summary.reference(),
                "/cases/" + summary.reference(),
                CaseHeader.victim(view, say),
                CaseHeader.suspect(view, say),
                say.date(summary.openedAt()),
                summary.openedBy(),
                say.number(view.events()),
                CaseHeader.state(summary.state(), say));
    }
}
