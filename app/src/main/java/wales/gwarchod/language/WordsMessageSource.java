package wales.gwarchod.language;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Lets a constraint name its message as a key: {@code @NotNull(message = "{screening.decision.missing}")}. A gap in such a
 * sentence has the name of the constraint's attribute ({@code {max}}), which the validator fills; so the pattern is handed
 * on as written. Codes that are not ours, such as the validator's and the framework's own, are left to them.
 */
final class WordsMessageSource implements MessageSource {
    private final Words words;

    WordsMessageSource(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String otherwise, @Nullable Locale locale) {
        return find(code, locale).orElse(otherwise);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        return find(code, locale).orElseThrow(() -> new NoSuchMessageException(code));
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        var codes = message.getCodes();
        for (var code : codes == null ? new String[0] : codes) {
            var found = find(code, locale);
            if (found.isPresent()) {
                return found.get();
            }
        }
        var otherwise = message.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(String.join(", ", codes == null ? new String[0] : codes));
        }
        return otherwise;
    }

    private Optional<String> find(String code, @Nullable Locale locale) {
        return words.pattern(code, locale == null ? Language.ENGLISH : Language.of(locale));
    }
}
