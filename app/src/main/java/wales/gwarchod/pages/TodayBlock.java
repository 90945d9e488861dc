package wales.gwarchod.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;

/** Lines that a room shows on Today. A bean of this type is asked for each person; {@code @Order} says who comes first. */
public interface TodayBlock {
    /** Where the lines stand. */
    Place place();

    /** What this person should know today; empty when there is nothing, or their role has no part in it. */
    List<Line> lines(SignedIn who, Speech say);

    /** The parts of Today, in their order. */
    enum Place {
        DO_FIRST,
        WAITING,
        COMING,
        SINCE
    }

    /**
     * One line: always a link.
     *
     * @param note what else to know, such as the time left
     * @param action a verb for what the link does, if it does something; the first of Today becomes the green button
     */
    record Line(
            String text,
            String href,
            @Nullable String note,
            @Nullable String action) {
        /** A line that only leads somewhere. */
        public static Line of(String text, String href) {
            return new Line(text, href, null, null);
        }
    }
}
