package wales.gwarchod.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A reason, as a form sends it. */
record ReasonForm(
        @NotBlank(message = "{people.reason.missing}") @Size(max = 1000, message = "{common.field.too-long}")
        String reason) {
    ReasonForm {
        reason = reason == null ? "" : reason;
    }
}
