package wales.gwarchod.crimes.web;

import java.util.List;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.LoadView;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.TableCell;
import wales.gwarchod.pages.govuk.Tag;

/** The list of imports. */
public record ImportsPage(
        String heading,
        String lead,
        String empty,
        String loadLabel,
        boolean mayLoad,
        String caption,
        List<TableCell> head,
        List<Line> lines) {

    static ImportsPage of(List<LoadView> loads, SignedIn who, Speech say) {
        return new ImportsPage(
                say.say("crimes.imports.title"),
                say.say("crimes.imports.lead"),
                say.say("crimes.imports.empty"),
                say.say("crimes.imports.new"),
                who.may(Action.LOAD),
                say.say("crimes.imports.caption"),
                List.of(
                        TableCell.of(say.say("crimes.imports.column.file")),
                        TableCell.of(say.say("crimes.imports.column.received")),
                        TableCell.of(say.say("crimes.imports.column.state")),
                        TableCell.number(say.say("crimes.imports.column.in")),
                        TableCell.number(say.say("crimes.imports.column.changed")),
                        TableCell.number(say.say("crimes.imports.column.rejected")),
                        TableCell.of(say.say("crimes.imports.column.totals"))),
                loads.stream().map(load -> line(load, say)).toList());
    }

    private static Line line(LoadView load, Speech say) {
        return new Line(
                "/imports/" + load.id(),
                load.fileName(),
                say.dateTime(load.receivedAt()),
                LoadPage.state(load, say),
                say.number(load.rowsRead()),
                say.number(load.changes().made()),
                say.number(load.rowsRejected()),
                totals(load, say));
    }

    private static Tag totals(LoadView load, Speech say) {
        Boolean complete = load.complete();
        if (complete == null) {
            return Tag.of(say.say("crimes.imports.totals.open"), "grey");
        }
        return complete
                ? Tag.of(say.say("crimes.imports.totals.agree"), "green")
                : Tag.of(say.say("crimes.imports.totals.differ"), "red");
    }

    /** One import. */
    public record Line(
            String href,
            String file,
            String received,
            Tag state,
            String in,
            String changed,
            String rejected,
            Tag totals) {}
}
