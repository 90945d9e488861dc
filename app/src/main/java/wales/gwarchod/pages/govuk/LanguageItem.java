package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One language a page is available in.
 *
 * @param html used instead of the text when given
 */
public record LanguageItem(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        boolean current,
        @Nullable String lang,
        @Nullable String hrefLang,
        @Nullable String dir,
        @Nullable String languageDescriptionText,
        @Nullable String classes,
        @Nullable Attributes attributes) {

    /** The language the page is in now. */
    public static LanguageItem current(String name, String lang) {
        return new LanguageItem(name, null, null, true, lang, null, null, null, null, null);
    }

    /** A language the page can be changed to. */
    public static LanguageItem other(String name, String lang, String href) {
        return new LanguageItem(name, null, href, false, lang, null, null, null, null, null);
    }
}
