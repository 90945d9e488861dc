package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a form control.
 */
public record FormGroup(
        @Nullable String classes,
        @Nullable Attributes attributes,
        @Nullable Content beforeInput,
        @Nullable Content afterInput) {

    /** A group with classes of its own. */
    public static FormGroup of(String classes) {
        return new FormGroup(classes, null, null, null);
    }
}
