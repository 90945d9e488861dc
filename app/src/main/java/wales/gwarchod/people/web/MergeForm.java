package wales.gwarchod.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the form on two persons sends.
 *
 * @param answer {@code SAME} or {@code DIFFERENT}
 * @param confirmed true when the warning before a merge was read; the form itself does not send it
 */
public record MergeForm(
        @Pattern(regexp = SAME + "|DIFFERENT", message = "{people.merge.answer.missing}")
        String answer,

        @NotBlank(message = "{people.merge.reason.missing}") @Size(max = 1000, message = "{common.field.too-long}")
        String reason,

        @Nullable Boolean confirmed) {
    static final String SAME = "SAME";

    public MergeForm {
        answer = answer == null ? "" : answer;
        reason = reason == null ? "" : reason;
    }

    static MergeForm empty() {
        return new MergeForm("", "", null);
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    boolean isSame() {
        return answer.equals(SAME);
    }
}
