package wales.gwarchod.signs.learning;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.resembles.Resemblance;

/**
 * A report that reviewers of a force answered.
 *
 * @param number of the report; decides, with {@code alike}, whether it is kept for comparing
 * @param resemblance null where it was read by the rules alone
 * @param standsFor how many reports it stands for: 1, or 20 when it was drawn at random one in twenty; above 0
 * @param alike whether two people answered it and said the same
 * @param groups in which it is counted, such as {@code victim sex} and {@code F}
 */
public record Answered(
        long number,
        Narrative narrative,
        @Nullable Resemblance resemblance,
        boolean isStalking,
        double standsFor,
        LocalDate answeredOn,
        boolean alike,
        Map<String, String> groups) {
    private static final int ONE_IN = 5;

    public Answered {
        groups = Map.copyOf(groups);
    }

    /** Whether it is never learned from: one in five of those that two people answered alike, for good. */
    public boolean isKept() {
        return alike && number % ONE_IN == 0;
    }
}
