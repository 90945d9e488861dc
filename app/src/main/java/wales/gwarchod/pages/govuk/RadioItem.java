package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One choice of radios, or a divider between choices.
 *
 * @param html used instead of the text when given
 * @param divider a word between choices; everything else is then left out
 * @param checked null follows the value of the group
 */
public record RadioItem(
        @Nullable String value,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable String divider,
        @Nullable Boolean checked,
        boolean disabled,
        @Nullable Conditional conditional,
        @Nullable Attributes attributes) {

    /** A choice. */
    public static RadioItem of(String value, String text) {
        return new RadioItem(value, text, null, null, null, null, null, null, false, null, null);
    }

    /** A word between choices, such as "or". */
    public static RadioItem or(String divider) {
        return new RadioItem(null, null, null, null, null, null, divider, null, false, null, null);
    }

    /** The same choice with help under it. */
    public RadioItem withHint(String text) {
        return new RadioItem(
                value, this.text, html, id, label, Hint.of(text), divider, checked, disabled, conditional, attributes);
    }

    /** The same choice with more questions that show when it is chosen. */
    public RadioItem withConditional(Content content) {
        return new RadioItem(
                value, text, html, id, label, hint, divider, checked, disabled, new Conditional(content), attributes);
    }

    /** The same choice with attributes, such as a keyboard shortcut. */
    public RadioItem with(Attributes attributes) {
        return new RadioItem(value, text, html, id, label, hint, divider, checked, disabled, conditional, attributes);
    }
}
