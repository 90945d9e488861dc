package wales.gwarchod.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.pages.govuk.ErrorItem;
import wales.gwarchod.pages.govuk.LanguageItem;
import wales.gwarchod.pages.govuk.NavigationItem;

/**
 * Everything around a page, ready for {@code pages/layout.jte}.
 *
 * @param title the whole title of the browser window
 * @param errors the error summary; empty when nothing is wrong
 * @param organisation whose service this is, in both languages
 * @param dataTime "Data to 2am, 23 November 2026", if anybody may know
 * @param banner what was just done or not done, said once
 * @param form what every form must carry
 * @param nonce what lets our two scripts run
 * @param shortcuts whether single keys act
 * @param search whether this reader may search
 */
public record Frame(
        Speech speech,
        String title,
        boolean wide,
        boolean marked,
        boolean demonstration,
        Organisation organisation,
        List<NavigationItem> navigation,
        List<LanguageItem> languages,
        List<BreadcrumbItem> breadcrumbs,
        @Nullable String backHref,
        List<ErrorItem> errors,
        @Nullable Banner banner,
        @Nullable Reader reader,
        @Nullable String dataTime,
        @Nullable String version,
        FormKeys form,
        String nonce,
        boolean shortcuts,
        boolean search,
        Map<String, String> assets) {

    public Frame {
        navigation = List.copyOf(navigation);
        languages = List.copyOf(languages);
        breadcrumbs = List.copyOf(breadcrumbs);
        errors = List.copyOf(errors);
        assets = Map.copyOf(assets);
    }

    /** The words for this key in the reader's language. */
    public String say(String key) {
        return speech.say(key);
    }

    /** The code for {@code <html lang>}. */
    public String lang() {
        return speech.language().code();
    }

    /** Where a style sheet, script or image is found. */
    public String asset(String name) {
        var hashed = assets.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return "/assets/" + hashed;
    }

    /** Whose service this is. */
    public record Organisation(String welsh, String english) {
        /** The name in one language. */
        public String in(Language language) {
            return switch (language) {
                case WELSH -> welsh;
                case ENGLISH -> english;
            };
        }
    }

    /** Who reads the page, and what they do here. */
    public record Reader(String name, String role) {}

    /**
     * What every form carries.
     *
     * @param csrfName the name of the field with the token against forged requests
     * @param once the key by which a second press of the button is known
     */
    public record FormKeys(String csrfName, String csrfToken, String once) {}
}
