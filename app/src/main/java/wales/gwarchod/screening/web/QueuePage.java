package wales.gwarchod.screening.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.Attributes;
import wales.gwarchod.pages.govuk.RadioItem;
import wales.gwarchod.pages.govuk.SelectItem;
import wales.gwarchod.screening.Because;
import wales.gwarchod.screening.Item;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.screening.QueueFilter;
import wales.gwarchod.screening.QueueOrder;
import wales.gwarchod.screening.Resembling;
import wales.gwarchod.screening.WindowRead;
import wales.gwarchod.screening.Worklist;
import wales.gwarchod.signs.Reading;

/**
 * A tab of the worklist.
 *
 * @param summary what the newest load brought, or that none was read
 * @param incomplete whether something of the newest load is known to be missing
 * @param missing where this reader can see what is missing; null when nothing is, or they may not
 * @param start where the first item is; null when there is none
 * @param lastSave what the reader can take back; null for nothing
 * @param empty what to say when there are no rows
 * @param alone that the rules read alone, and why; empty when the sentence model reads with them
 */
public record QueuePage(
        Speech say,
        Tabs tabs,
        String summary,
        boolean incomplete,
        @Nullable String missing,
        Queue queue,
        List<SelectItem> recordedAs,
        List<SelectItem> areas,
        List<RadioItem> orders,
        List<Row> rows,
        String shown,
        @Nullable String start,
        @Nullable LastSave lastSave,
        String empty,
        String alone) {

    static QueuePage of(
            Speech speech,
            Worklist.Listing listing,
            Worklist.Counts counts,
            Loaded loaded,
            Optional<Worklist.Decided> lastSave,
            SignWords words,
            Instant now) {
        var queue = listing.queue();
        var rows = listing.rows().stream()
                .map(row -> row(row, queue, speech, words, now))
                .toList();
        return new QueuePage(
                speech,
                Tabs.of(speech, counts, queue.tab().name()),
                summary(loaded, speech),
                loaded.incomplete().isPresent(),
                loaded.missing(),
                queue,
                options(listing.recordedAs(), "en", speech),
                options(listing.areas(), "", speech),
                Arrays.stream(QueueOrder.values())
                        .map(order -> RadioItem.of(order.name(), speech.say("screening.order." + order)))
                        .toList(),
                rows,
                speech.say("screening.list.shown", "shown", rows.size(), "total", listing.total()),
                rows.isEmpty() ? null : rows.getFirst().href(),
                lastSave.map(saved -> LastSave.of(saved, speech)).orElse(null),
                speech.say(
                        queue.filter().equals(QueueFilter.NONE)
                                ? "screening.list.empty"
                                : "screening.list.empty.filtered"),
                loaded.resembling() == Resembling.State.ON ? "" : speech.say("screening.alone." + loaded.resembling()));
    }

    private static String summary(Loaded loaded, Speech speech) {
        return loaded.read()
                .map(window -> speech.say(
                        "screening.summary",
                        "when",
                        speech.dateTime(window.readAt()),
                        "read",
                        window.reports(),
                        "review",
                        window.toReview(),
                        "none",
                        window.noSignal(),
                        "unread",
                        loaded.unread()))
                .orElseGet(() -> speech.say("screening.summary.none"));
    }

    /** @param lang of the values, empty for names */
    private static List<SelectItem> options(List<String> values, String lang, Speech speech) {
        return Stream.concat(
                        Stream.of(SelectItem.of("", speech.say("screening.filter.any"))),
                        speech
                                .sorted(
                                        values.stream()
                                                .filter(value -> !value.isEmpty())
                                                .toList(),
                                        value -> value)
                                .stream()
                                .map(value -> SelectItem.of(value, value).with(Attributes.of("lang", lang))))
                .toList();
    }

    private static Row row(Worklist.Row row, Queue queue, Speech speech, SignWords words, Instant now) {
        var item = row.item();
        var left = Duration.between(now, item.dueAt());
        return new Row(
                QueueLink.to(item.id(), queue),
                item.reference(),
                speech.left(left),
                left.isNegative(),
                item.recordedAs(),
                item.area(),
                seenBefore(item, speech),
                item.urgent().stream()
                        .map(flag -> speech.say("screening.urgent." + flag))
                        .toList(),
                row.reading() == null ? List.of() : words.top(row.reading(), speech, 3),
                note(item, row.reading(), speech));
    }

    private static String seenBefore(Item item, Speech speech) {
        return item.seenBefore() == 0
                ? speech.say("screening.seen-before.first")
                : speech.say("screening.seen-before", "nth", item.seenBefore() + 1);
    }

    private static String note(Item item, @Nullable Reading reading, Speech speech) {
        if (reading == null || reading.signs().isEmpty()) {
            return speech.say(item.because() == Because.SIGNALS ? "screening.no-signs.history" : "screening.no-signs");
        }
        return reading.against().isEmpty()
                ? ""
                : speech.say(
                        "screening.against.count", "count", reading.against().size());
    }

    public boolean urgentOnly() {
        return queue.filter().urgentOnly();
    }

    public String tab() {
        return queue.tab().name();
    }

    public boolean isSignalList() {
        return queue.tab() == Tab.FIRST || queue.tab() == Tab.SECOND;
    }

    /**
     * What is known of the newest load.
     *
     * @param unread reports of its window that were not read yet
     * @param incomplete the load, if something of it is known to be missing
     * @param resembling whether the sentence model reads with the rules
     */
    record Loaded(Optional<WindowRead> read, long unread, Optional<Long> incomplete, Resembling.State resembling) {
        @Nullable
        String missing() {
            return incomplete
                    .filter(load -> Acting.now().may(Action.READ_LOADS))
                    .map(load -> "/imports/" + load)
                    .orElse(null);
        }
    }

    /**
     * One line of the list.
     *
     * @param overdue whether its 24 hours are over
     * @param recordedAs the offence as the crime system words it, or empty
     * @param note what points the other way, or that there is no signal
     */
    public record Row(
            String href,
            String reference,
            String left,
            boolean overdue,
            String recordedAs,
            String area,
            String seenBefore,
            List<String> urgent,
            List<SignTag> signs,
            String note) {
        /** The signs and the note as one line of text. */
        public String line() {
            return Stream.concat(
                            signs.stream().map(sign -> sign.words() + " (" + sign.strength() + ")"),
                            Stream.of(note).filter(text -> !text.isEmpty()))
                    .collect(Collectors.joining(" · "));
        }
    }

    /** A sign in a few words with its strength. */
    public record SignTag(String words, String strength) {}
}
