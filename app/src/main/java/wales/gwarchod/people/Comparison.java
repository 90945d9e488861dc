package wales.gwarchod.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two persons beside each other.
 *
 * @param records of the first and {@code otherRecords} of the second, in the order of their reports
 * @param guard why they are not one already though they look alike, as {@link Duplicate#guard}; empty when nothing stands between them but
 *     doubt, or when they are not in the list
 * @param mostAlike what is said of the two records that are most alike
 * @param leastAlike of those that are least alike; null when there is only one pair
 * @param contrary the decision that keeps them apart, if a user has said so
 */
public record Comparison(
        Person one,
        Person two,
        List<Link> records,
        List<Link> otherRecords,
        String guard,
        Weighing mostAlike,
        @Nullable Weighing leastAlike,
        @Nullable Decision contrary) {
    public Comparison {
        records = List.copyOf(records);
        otherRecords = List.copyOf(otherRecords);
    }
}
