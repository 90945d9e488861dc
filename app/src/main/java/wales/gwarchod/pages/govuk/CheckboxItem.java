package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One choice of check boxes, or a divider between choices.
 *
 * @param html used instead of the text when given
 * @param divider a word between choices; everything else is then left out
 * @param checked null follows the values of the group
 * @param behaviour "exclusive" for "none of these"
 */
public record CheckboxItem(
        @Nullable String value,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        @Nullable String name,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable String divider,
        @Nullable Boolean checked,
        boolean disabled,
        @Nullable Conditional conditional,
        @Nullable String behaviour,
        @Nullable Attributes attributes) {

    /** A choice. */
    public static CheckboxItem of(String value, String text) {
        return new CheckboxItem(value, text, null, null, null, null, null, null, null, false, null, null, null);
    }

    /** The same choice with help under it. */
    public CheckboxItem withHint(String text) {
        return new CheckboxItem(
                value,
                this.text,
                html,
                id,
                name,
                label,
                Hint.of(text),
                divider,
                checked,
                disabled,
                conditional,
                behaviour,
                attributes);
    }

    /** The same choice with more questions that show when it is chosen. */
    public CheckboxItem withConditional(Content content) {
        return new CheckboxItem(
                value,
                text,
                html,
                id,
                name,
                label,
                hint,
                divider,
                checked,
                disabled,
                new Conditional(content),
                behaviour,
                attributes);
    }

    /** The same choice with attributes, such as a keyboard shortcut. */
    public CheckboxItem with(Attributes attributes) {
        return new CheckboxItem(
                value,
                text,
                html,
                id,
                name,
                label,
                hint,
                divider,
                checked,
                disabled,
                conditional,
                behaviour,
                attributes);
    }
}
