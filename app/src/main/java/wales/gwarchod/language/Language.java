package wales.gwarchod.language;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the service. Neither is a translation of the other. */
public enum Language {
    ENGLISH("en", "English", ULocale.UK),
    WELSH("cy", "Cymraeg", new ULocale("cy_GB"));

    private final String code;
    private final String ownName;
    private final ULocale locale;

    Language(String code, String ownName, ULocale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** What {@code lang} and {@code hreflang} say: {@code en} or {@code cy}. */
    public String code() {
        return code;
    }

    /** The language's name in itself: English, Cymraeg. */
    public String ownName() {
        return ownName;
    }

    /** For the platform's own classes, such as a request's locale. */
    public Locale locale() {
        return locale.toLocale();
    }

    /** The one a language link leads to. */
    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    /** The language with this code, if it is one of the two. */
    public static Optional<Language> ofCode(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Welsh for any Welsh locale, English for every other. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(ENGLISH);
    }

    /** ICU's locale, which knows Welsh plurals and the Welsh alphabet. */
    ULocale icu() {
        return locale;
    }
}
