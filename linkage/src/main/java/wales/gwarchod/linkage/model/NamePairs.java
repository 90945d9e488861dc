package wales.gwarchod.linkage.model;

import java.util.Map;
import java.util.TreeMap;
import wales.gwarchod.linkage.TextHash;
import wales.gwarchod.linkage.record.NameColumn;
import wales.gwarchod.linkage.record.Records;

/**
 * Forenames and surnames that go together more often than chance would have it, as they do where both come from one language. To agree in
 * both says less then than to agree in each alone; passed over, that would make more wrong links among some groups of people than
 * among others.
 */
public final class NamePairs {
    private final NameColumn names;
    private final LongCounts people;
    private final double all;

    private NamePairs(NameColumn names, LongCounts people, double all) {
        this.names = names;
        this.people = people;
        this.all = all;
    }

    /** Counts, for each first forename with each first surname, how many dates of birth there are: about as many people. */
    public static NamePairs of(Records records) {
        var names = records.names();
        var seen = new LongCounts();
        var people = new LongCounts();
        double all = 0;
        for (int i = 0; i < records.size(); i++) {
            int born = records.births().at(i);
            int first = names.firsts(i);
            int surname = names.surnames(i);
            if (born > 0 && first < names.middles(i) && surname < names.end(i)) {
                long pair = pair(names.hash(names.pool()[first]), names.hash(names.pool()[surname]));
                if (seen.add(TextHash.of(pair, born)) == 1) {
                    people.add(pair);
                    all++;
                }
            }
        }
        return new NamePairs(names, people, all);
    }

    /** Those of a model, for the names of these records. */
    public static NamePairs of(Records records, Saved saved) {
        var people = new LongCounts();
        saved.people().forEach((pair, count) -> people.put(Long.parseUnsignedLong(pair, 16), count));
        return new NamePairs(records.names(), people, saved.all());
    }

    private static long pair(long forename, long surname) {
        return TextHash.of(forename, surname);
    }

    /**
     * What agreement in both names says less than it seems, for two records that agree in their first forename and first surname.
     *
     * @return bits, at most 0
     */
    double bits(int one, int other, Frequencies frequencies) {
        int[] pool = names.pool();
        int forename = pool[names.firsts(one)];
        int surname = pool[names.surnames(one)];
        if (forename != pool[names.firsts(other)] || surname != pool[names.surnames(other)]) {
            return 0;
        }
        int count = people.of(pair(names.hash(forename), names.hash(surname)));
        if (count < 2) {
            return 0;
        }
        double expected = all
                * Math.pow(
                        2,
                        -frequencies.rarity(FrequencyTable.FORENAME, forename)
                                - frequencies.rarity(FrequencyTable.SURNAME, surname));
        return Math.min(0, Math.log((expected + 1) / count) / Parameters.LN2);
    }

    /** What a model keeps: pairs of names that two people and more have. */
    public Saved saved() {
        var saved = new TreeMap<String, Integer>();
        var counted = people.counted();
        for (int i = 0; i < counted.numbers().length; i++) {
            if (counted.counts()[i] > 1) {
                saved.put(Long.toHexString(counted.numbers()[i]), counted.counts()[i]);
            }
        }
        return new Saved(all, saved);
    }

    /**
     * Pairs of names as a model keeps them.
     *
     * @param all people, as far as names and dates of birth tell them apart
     * @param people by a digest of forename and surname, how many have both, from 2 on
     */
    public record Saved(double all, Map<String, Integer> people) {
        public Saved {
            people = Map.copyOf(people);
        }
    }
}
