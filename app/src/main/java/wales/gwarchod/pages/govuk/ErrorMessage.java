package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one answer, shown beside it.
 *
 * @param html used instead of the text when given
 * @param visuallyHiddenText the word before the message for people who hear the page; null gives the English "Error"
 */
public record ErrorMessage(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        @Nullable Attributes attributes,
        @Nullable String visuallyHiddenText) {

    /**
     * A message in the reader's language.
     *
     * @param prefix the word for "Error" in the same language
     */
    public static ErrorMessage of(String text, String prefix) {
        return new ErrorMessage(text, null, null, null, prefix);
    }
}
