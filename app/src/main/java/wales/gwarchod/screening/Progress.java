package wales.gwarchod.screening;

import java.util.List;

/** How far the two reviews of one item have got. Each state holds what is true only then. */
public sealed interface Progress {
    /** Nobody has reviewed it. */
    record AwaitingFirst() implements Progress {}

    /** One person has; another, who holds the specialist mark, is to come. */
    record AwaitingSecond(Review first) implements Progress {}

    /** The specialist came first, on a report recorded as stalking: the first review is to come. */
    record AwaitingFirstAfterSecond(Review second) implements Progress {}

    /** Two people say the same. */
    record Agreed(Review first, Review second) implements Progress {}

    /** Two people differ: both see it, and it joins the learning list. */
    record Differ(Review first, Review second) implements Progress {}

    /** Where live reviews (at most one a round) put an item. */
    static Progress of(List<Review> live) {
        var first = live.stream().filter(review -> review.round() == 1).findFirst();
        var second = live.stream().filter(review -> review.round() == 2).findFirst();
        if (first.isEmpty()) {
            return second.isEmpty() ? new AwaitingFirst() : new AwaitingFirstAfterSecond(second.get());
        }
        if (second.isEmpty()) {
            return new AwaitingSecond(first.get());
        }
        return first.get().answer().outcome() == second.get().answer().outcome()
                ? new Agreed(first.get(), second.get())
                : new Differ(first.get(), second.get());
    }
}
