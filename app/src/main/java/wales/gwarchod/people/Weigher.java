package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import wales.gwarchod.linkage.model.Guards.Guard;
import wales.gwarchod.people.RecordStore.Kept;

/** Weighs records against each other for a user to see, by any version of the model. */
@Component
class Weigher {
    /** Of each person, so many of the newest records are compared. */
    private static final int MOST = 40;

    private static final Comparator<Weighing> LEAST_ALIKE_FIRST = Comparator.comparingDouble(Weigher::whole)
            .thenComparing(Weighing::record, Comparator.reverseOrder())
            .thenComparing(Weighing::other, Comparator.reverseOrder());

    private final RowMaker maker;
    private final Models models;

    Weigher(RowMaker maker, Models models) {
        this.maker = maker;
        this.models = models;
    }

    /** Every pair of a record on one side with one on the other, the most alike first. */
    List<Weighing> across(Collection<Kept> ones, Collection<Kept> others, Model model) {
        var left = newest(ones);
        var right = newest(others);
        var both = new ArrayList<>(left);
        both.addAll(right);
        var pairs = new ArrayList<RecordPair>();
        left.forEach(one -> right.forEach(other -> pairs.add(new RecordPair(one.id(), other.id()))));
        var rows = maker.rows(both.stream().map(Kept::record).toList(), model.unused());
        var compared = new Compared(model.weights(), rows, pairs, List.of());
        var version = models.version(model.id());
        var weighed = new ArrayList<Weighing>();
        left.forEach(one -> right.forEach(other -> weighed.add(weighing(compared, one.id(), other.id(), version))));
        weighed.sort(LEAST_ALIKE_FIRST.reversed());
        return weighed;
    }

    private static List<Kept> newest(Collection<Kept> records) {
        return records.stream()
                .sorted(Comparator.comparing(Kept::id).reversed())
                .limit(MOST)
                .toList();
    }

    private static Weighing weighing(Compared compared, long one, long other, ModelVersion version) {
        var guard = compared.guard(one, other);
        double bits = compared.bits(one, other);
        return guard == Guard.NONE
                ? new Weighing(one, other, bits, null, compared.evidence(one, other), version)
                : new Weighing(
                        one, other, bits + Outcome.GUARDED, guard.name(), compared.evidence(one, other), version);
    }

    private static double whole(Weighing weighing) {
        return weighing.guard() == null ? weighing.bits() : weighing.bits() - Outcome.GUARDED;
    }
}
