package wales.gwarchod.pages.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.TodayBlock.Line;
import wales.gwarchod.pages.TodayBlock.Place;

/**
 * Today.
 *
 * @param nothing what to say when no block has a line
 * @param main the one green button: the action of the first line that has one
 */
public record TodayPage(
        String heading,
        List<Block> blocks,
        String nothing,
        @Nullable Line main) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static TodayPage of(List<Lines> all, Instant now, Speech say) {
        var blocks = new ArrayList<Block>();
        for (var place : Place.values()) {
            var lines = all.stream()
                    .filter(some -> some.place() == place)
                    .flatMap(some -> some.lines().stream())
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block(heading(place, say), place == Place.DO_FIRST, lines));
            }
        }
        var main = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.action() != null)
                .findFirst()
                .orElse(null);
        var day = say.weekdayDate(now.atZone(LONDON).toLocalDate());
        return new TodayPage(
                say.say("pages.today.heading", "day", day), blocks, say.say("common.empty.nothing-due"), main);
    }

    private static String heading(Place place, Speech say) {
        return switch (place) {
            case DO_FIRST -> say.say("pages.today.do-first");
            case WAITING -> say.say("pages.today.waiting");
            case COMING -> say.say("pages.today.coming");
            case SINCE -> say.say("pages.today.since");
        };
    }

    /** One part of the page. */
    public record Block(String heading, boolean first, List<Line> lines) {}

    /** What one room says. */
    record Lines(Place place, List<Line> lines) {}
}
