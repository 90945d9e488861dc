package wales.gwarchod.pages.web;

import java.util.List;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.Attributes;
import wales.gwarchod.pages.govuk.TableCell;

/** The cookies we set: none of them follows anybody. */
public record CookiesPage(
        String heading, String about, String caption, List<TableCell> head, List<List<TableCell>> rows) {
    static CookiesPage of(String session, Speech say) {
        return new CookiesPage(
                say.say("common.nav.cookies"),
                say.say("pages.cookies.about"),
                say.say("pages.cookies.caption"),
                List.of(
                        TableCell.of(say.say("common.column.name")),
                        TableCell.of(say.say("pages.cookies.what-for")),
                        TableCell.of(say.say("pages.cookies.kept"))),
                List.of(
                        row(session, say.say("pages.cookies.session"), say.say("pages.cookies.session.kept")),
                        row("language", say.say("pages.cookies.language"), say.say("pages.cookies.year")),
                        row("shortcuts", say.say("pages.cookies.shortcuts"), say.say("pages.cookies.year"))));
    }

    /** The name is what the browser shows, in no language of ours. */
    private static List<TableCell> row(String name, String purpose, String kept) {
        return List.of(
                new TableCell(name, null, null, null, null, null, Attributes.of("lang", "en")),
                TableCell.of(purpose),
                TableCell.of(kept));
    }
}
