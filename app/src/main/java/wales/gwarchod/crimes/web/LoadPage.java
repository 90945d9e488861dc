package wales.gwarchod.crimes.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.LoadProgress;
import wales.gwarchod.crimes.LoadState;
import wales.gwarchod.crimes.LoadView;
import wales.gwarchod.crimes.RejectedRow;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.Recorded;
import wales.gwarchod.pages.govuk.SummaryRow;
import wales.gwarchod.pages.govuk.TableCell;
import wales.gwarchod.pages.govuk.Tag;

/**
 * One import.
 *
 * @param warning what a reader must know first; null if there is nothing
 * @param progress how far it has come; null once it is done
 */
public record LoadPage(
        String heading,
        @Nullable String warning,
        @Nullable String progress,
        String going,
        List<SummaryRow> facts,
        String partsTitle,
        List<TableCell> partsHead,
        List<List<TableCell>> parts,
        String rejectedTitle,
        String rejectedLead,
        @Nullable String rejectedShown,
        List<TableCell> rejectedHead,
        List<Held> rejected) {
    /** How many rows that were held back are listed. */
    static final int MOST = 500;

    static LoadPage of(LoadView load, LoadProgress progress, List<RejectedRow> rejected, Speech say) {
        boolean going = load.state() == LoadState.RECEIVING || load.state() == LoadState.STAGED;
        return new LoadPage(
                say.say("crimes.load.title", "number", Long.toString(load.id())),
                warning(load, say),
                going ? say.say("crimes.load.progress", "percent", progress.percent()) : null,
                say.say("crimes.load.going"),
                facts(load, say),
                say.say("crimes.load.parts.title"),
                List.of(
                        TableCell.of(say.say("crimes.load.parts.column.part")),
                        TableCell.number(say.say("crimes.load.parts.column.expected")),
                        TableCell.number(say.say("crimes.load.parts.column.read")),
                        TableCell.number(say.say("crimes.load.parts.column.rejected")),
                        TableCell.of(say.say("crimes.load.parts.column.agree"))),
                load.parts().stream().map(part -> part(part, say)).toList(),
                say.say("crimes.load.rejected.title"),
                say.say(rejected.isEmpty() ? "crimes.load.rejected.none" : "crimes.load.rejected.lead"),
                load.rowsRejected() > rejected.size()
                        ? say.say("crimes.load.rejected.shown", "shown", rejected.size(), "all", load.rowsRejected())
                        : null,
                List.of(
                        TableCell.of(say.say("crimes.load.rejected.column.part")),
                        TableCell.number(say.say("crimes.load.rejected.column.line")),
                        TableCell.of(say.say("crimes.load.rejected.column.reference")),
                        TableCell.of(say.say("crimes.load.rejected.column.column")),
                        TableCell.of(say.say("crimes.load.rejected.column.reason"))),
                rejected.stream().map(row -> row(row, say)).toList());
    }

    private static @Nullable String warning(LoadView load, Speech say) {
        return switch (load.state()) {
            case REFUSED -> say.say("crimes.load.refused");
            case REPEATED -> say.say("crimes.load.repeated");
            case APPLIED -> load.isIncomplete() ? say.say("crimes.load.incomplete") : null;
            case RECEIVING, STAGED -> null;
        };
    }

    private static List<SummaryRow> facts(LoadView load, Speech say) {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of(say.say("crimes.load.summary.file"), load.fileName()));
        if (load.state() == LoadState.REFUSED) {
            facts.add(SummaryRow.of(
                    say.say("crimes.load.summary.reason"), fault(load.faultCode(), load.faultArgs(), say)));
        }
        if (!load.source().isEmpty()) {
            facts.add(SummaryRow.of(say.say("crimes.load.summary.source"), Recorded.name(load.source())));
            facts.add(SummaryRow.of(say.say("crimes.load.summary.force"), Recorded.name(load.force())));
        }
        addTime(facts, "crimes.load.summary.extracted", load.extractedAt(), say);
        addTime(facts, "crimes.load.summary.received", load.receivedAt(), say);
        addTime(facts, "crimes.load.summary.finished", load.finishedAt(), say);
        if (load.state() == LoadState.APPLIED || load.state() == LoadState.STAGED) {
            var changes = load.changes();
            facts.add(SummaryRow.of(say.say("crimes.load.summary.added"), say.number(changes.added())));
            facts.add(SummaryRow.of(say.say("crimes.load.summary.changed"), say.number(changes.changed())));
            facts.add(SummaryRow.of(say.say("crimes.load.summary.unchanged"), say.number(changes.unchanged())));
            facts.add(SummaryRow.of(say.say("crimes.load.summary.history"), say.number(changes.history())));
            facts.add(SummaryRow.of(
                    say.say("crimes.load.summary.unknown"),
                    load.unknown().isEmpty()
                            ? say.say("crimes.load.unknown.none")
                            : String.join(", ", load.unknown())));
        }
        return facts;
    }

    private static void addTime(List<SummaryRow> facts, String key, @Nullable Instant at, Speech say) {
        if (at != null) {
            facts.add(SummaryRow.of(say.say(key), say.dateTime(at)));
        }
    }

    static String fault(String code, List<String> args, Speech say) {
        var gaps = new HashMap<String, Object>();
        var names = List.of("first", "second", "third");
        for (int i = 0; i < names.size(); i++) {
            gaps.put(names.get(i), i < args.size() ? args.get(i) : "");
        }
        return say.say("crimes.fault." + code, gaps);
    }

    static Tag state(LoadView load, Speech say) {
        String colour = switch (load.state()) {
            case RECEIVING, STAGED -> "blue";
            case APPLIED -> "green";
            case REPEATED -> "grey";
            case REFUSED -> "red";
        };
        return Tag.of(say.say("crimes.imports.state." + load.state().name()), colour);
    }

    private static List<TableCell> part(LoadView.PartCount part, Speech say) {
        return List.of(
                TableCell.of(say.say("crimes.part." + part.part())),
                TableCell.number(say.number(part.expected())),
                TableCell.number(say.number(part.read())),
                TableCell.number(say.number(part.rejected())),
                TableCell.of(say.say(part.agrees() ? "crimes.load.parts.yes" : "crimes.load.parts.no")));
    }

    private static Held row(RejectedRow row, Speech say) {
        return new Held(
                say.say("crimes.part." + row.part()),
                say.number(row.line()),
                VisibleText.of(row.reference()),
                row.column(),
                say.say("crimes.rejected." + row.code(), "found", VisibleText.of(row.found())));
    }

    /**
     * A row that was held back.
     *
     * @param column the format's name for the column at fault, which is the same in every language; may be empty
     */
    public record Held(String part, String line, String reference, String column, String reason) {}
}
