package wales.gwarchod.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the form for a rule sends.
 *
 * @param attempt given when it is to be tried and not yet proposed
 */
public record RuleChangeForm(
        @NotBlank(message = "{screening.change.text.missing}") @Size(max = 20_000, message = "{common.field.too-long}")
        String text,

        @NotBlank(message = "{screening.change.reason.missing}") @Size(max = 1_000, message = "{common.field.too-long}")
        String reason,

        @Nullable String attempt) {
    boolean isAttempt() {
        return attempt != null;
    }
}
