package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.Nullable;

/**
 * How much may be written in a text box that counts.
 *
 * @param attributes what the component's script reads
 * @param description "You can enter up to 200 characters", or null when the limit is set by the script
 */
public record CharacterLimit(
        Attributes attributes, @Nullable String description) {
    /** From the options of the official macro. */
    public static CharacterLimit of(
            @Nullable Integer maxlength,
            @Nullable Integer maxwords,
            @Nullable Integer threshold,
            @Nullable String countType,
            @Nullable String descriptionText) {
        var type = Markup.isGiven(countType) ? countType : maxwords != null ? "words" : null;
        var attributes = Attributes.of("data-module", "govuk-character-count");
        attributes = with(attributes, "data-maxlength", maxlength);
        attributes = with(attributes, "data-maxwords", maxwords);
        attributes = with(attributes, "data-threshold", threshold);
        attributes = with(attributes, "data-count-type", type);
        var limit = maxwords != null ? maxwords : maxlength;
        if (limit == null) {
            return new CharacterLimit(
                    descriptionText != null && !descriptionText.isEmpty()
                            ? attributes.and("data-i18n.textarea-description.other", descriptionText)
                            : attributes,
                    null);
        }
        var pattern = Markup.or(
                descriptionText, "You can enter up to %{count} " + ("words".equals(type) ? "words" : "characters"));
        return new CharacterLimit(attributes, pattern.replace("%{count}", limit.toString()));
    }

    private static Attributes with(Attributes attributes, String name, @Nullable Object value) {
        return value == null ? attributes : attributes.and(name, value.toString());
    }
}
