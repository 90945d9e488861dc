package wales.gwarchod.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wales.gwarchod.linkage.block.Candidates;
import wales.gwarchod.linkage.cluster.Said;
import wales.gwarchod.linkage.model.Guards.Guard;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.record.PersonRow;
import wales.gwarchod.linkage.record.Records;
import wales.gwarchod.linkage.run.Linkage;
import wales.gwarchod.linkage.run.Linked;
import wales.gwarchod.linkage.run.Steps;

/** What the linkage library says of some records, by their own ids. */
final class Compared {
    private final Map<Long, Integer> places = new HashMap<>();
    private final Records records;
    private final Linked linked;

    /**
     * @param rows of all records that a pair or a saying names
     * @param pairs to be compared; each may come several times
     * @param said what users have said of these records
     */
    Compared(LinkModel model, Map<Long, PersonRow> rows, Collection<RecordPair> pairs, Collection<Saying> said) {
        records = RowMaker.records(rows.values());
        for (int i = 0; i < records.size(); i++) {
            places.put(Long.parseLong(records.id(i)), i);
        }
        linked = new Linkage(records, false, said(said), Steps.SILENT)
                .link(
                        model,
                        Candidates.of(pairs.stream()
                                .mapToLong(pair -> (long) place(pair.one()) << Integer.SIZE | place(pair.other()))));
    }

    private Said said(Collection<Saying> said) {
        return new Said(
                said.stream().filter(Saying::same).map(this::pair).toList(),
                said.stream().filter(one -> !one.same()).map(this::pair).toList());
    }

    private Said.Pair pair(Saying saying) {
        return new Said.Pair(
                place(saying.records().one()), place(saying.records().other()));
    }

    private int place(long record) {
        return Objects.requireNonNull(places.get(record));
    }

    /** Every pair that was compared, in a fixed order. */
    void forEach(EachPair each) {
        var candidates = linked.candidates();
        for (int p = 0; p < candidates.size(); p++) {
            int one = candidates.left(p);
            int other = candidates.right(p);
            each.take(id(one), id(other), linked.bits(p));
        }
    }

    private long id(int place) {
        return Long.parseLong(records.id(place));
    }

    /** A number that is the same for records of one cluster. */
    int cluster(long record) {
        return linked.cluster(place(record));
    }

    /** A number that is the same for records joined without anybody looking. */
    int joined(long record) {
        return linked.joined(place(record));
    }

    double bits(long one, long other) {
        return linked.bits(place(one), place(other));
    }

    Guard guard(long one, long other) {
        return linked.guard(place(one), place(other));
    }

    /** Every piece of evidence on two records, the strongest first. */
    List<Evidence> evidence(long one, long other) {
        return linked.explain(place(one), place(other)).stream()
                .map(Evidence::of)
                .sorted(Evidence.STRONGEST_FIRST)
                .toList();
    }

    /** Takes a pair of records with its weight in bits, the prior included. */
    @FunctionalInterface
    interface EachPair {
        void take(long one, long other, float bits);
    }
}
