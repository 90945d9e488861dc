package wales.gwarchod.pages.moj;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.pages.govuk.Attributes;

/**
 * One event of a timeline. Its date is words, because dates here have precision ("about 3 March 2026").
 *
 * @param label what happened, as a heading
 * @param labelHtml used instead of the label when given
 * @param byline the whole byline in the reader's language, such as "By: Sam Price"
 * @param date the date as it is said
 * @param timestamp the date for machines, if it is exact
 * @param html used instead of the text when given
 */
public record TimelineItem(
        String label,
        @Nullable Content labelHtml,
        @Nullable String byline,
        String date,
        @Nullable String timestamp,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        @Nullable Attributes attributes) {

    /** An event with plain words. */
    public static TimelineItem of(String label, String date, String text) {
        return new TimelineItem(label, null, null, date, null, text, null, null, null);
    }
}
