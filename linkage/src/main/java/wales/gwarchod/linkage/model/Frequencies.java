package wales.gwarchod.linkage.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.linkage.record.CodeColumn;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/**
 * How common values are, as the share of records with the value among those that have any. A value that stood in no record
 * that was counted is taken to be as rare as one that stood in one. Agreement in a rare value says more.
 */
public final class Frequencies {
    private static final FrequencyTable[] TABLES = FrequencyTable.values();

    private final Records records;
    private final Map<FrequencyTable, Counts> counts;
    private final double[][] rarities = new double[TABLES.length][0];
    private final int[] settled = new int[TABLES.length];

    private Frequencies(Records records, Map<FrequencyTable, Counts> counts) {
        this.records = records;
        this.counts = counts;
        settleNew();
    }

    /** Counts the values of these records. */
    public static Frequencies of(Records records) {
        var counts = Arrays.stream(FrequencyTable.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(table -> table, table -> count(records, table)));
        return new Frequencies(records, counts);
    }

    /** The frequencies of a model, for the values of these records. */
    public static Frequencies of(Records records, Map<FrequencyTable, Saved> saved) {
        var counts = new EnumMap<FrequencyTable, Counts>(FrequencyTable.class);
        for (var table : FrequencyTable.values()) {
            var known = saved.getOrDefault(table, new Saved(0, Map.of()));
            var text = texts(records, table);
            var byCode = new int[distinct(records, table)];
            for (int code = 1; code < byCode.length; code++) {
                byCode[code] = known.count(table, text.apply(code));
            }
            counts.put(table, new Counts(known.records(), byCode, known));
        }
        return new Frequencies(records, counts);
    }

    /** Takes in values that came with records added since, and forgets those taken back. */
    public void settleNew() {
        for (var table : TABLES) {
            int t = table.ordinal();
            int size = distinct(records, table);
            if (size > rarities[t].length) {
                rarities[t] = Arrays.copyOf(rarities[t], Math.max(size, rarities[t].length * 2));
            }
            if (size > settled[t]) {
                var counted = counted(table);
                var text = texts(records, table);
                for (int code = settled[t]; code < size; code++) {
                    rarities[t][code] = counted.rarity(table, code, text);
                }
            }
            settled[t] = size;
        }
    }

    private Counts counted(FrequencyTable table) {
        var counted = counts.get(table);
        if (counted == null) {
            throw new IllegalStateException("Not counted: " + table);
        }
        return counted;
    }

    /** How rare a value is, by its number in these records, in bits: 1 when every second record has it, 10 when one in 1,024. */
    double rarity(FrequencyTable table, int code) {
        return rarities[table.ordinal()][code];
    }

    /** What a model keeps: values that stand in two records or more. */
    public Map<FrequencyTable, Saved> saved() {
        var saved = new EnumMap<FrequencyTable, Saved>(FrequencyTable.class);
        for (var table : FrequencyTable.values()) {
            var counted = counted(table);
            if (counted.records() > 0) {
                saved.put(table, counted.saved(table, texts(records, table)));
            }
        }
        return saved;
    }

    private static Counts count(Records records, FrequencyTable table) {
        var byCode = new int[distinct(records, table)];
        int with = 0;
        for (int i = 0; i < records.size(); i++) {
            if (table == FrequencyTable.FORENAME || table == FrequencyTable.SURNAME) {
                var names = records.names();
                boolean forename = table == FrequencyTable.FORENAME;
                int from = forename ? names.firsts(i) : names.surnames(i);
                int to = forename ? names.middles(i) : names.end(i);
                for (int word = from; word < to; word++) {
                    byCode[names.pool()[word]]++;
                }
                with += to > from ? 1 : 0;
            } else {
                int code = code(records, table, i);
                if (code > 0) {
                    byCode[code]++;
                    with++;
                }
            }
        }
        return new Counts(with, byCode, null);
    }

    private static int code(Records records, FrequencyTable table, int record) {
        return switch (table) {
            case FORENAME, SURNAME -> throw new IllegalArgumentException("Many values in one record: " + table);
            case DOB -> records.births().numberAt(record);
            case OUTWARD -> records.places().outward(record);
            case TOWN, ADDRESS, POSTCODE, WORD, PHONE, EMAIL, PNC, CRO, IDENTIFIER, REFERENCE ->
                column(records, table).at(record);
        };
    }

    private static CodeColumn column(Records records, FrequencyTable table) {
        return switch (table) {
            case TOWN -> records.places().towns();
            case ADDRESS -> records.places().addresses();
            case POSTCODE -> records.places().postcodes();
            default -> records.codes(Feature.valueOf(table.name()));
        };
    }

    private static int distinct(Records records, FrequencyTable table) {
        return switch (table) {
            case FORENAME, SURNAME -> records.names().words().size();
            case DOB -> records.births().distinct();
            case OUTWARD -> records.places().outwards().size();
            default -> column(records, table).codes().size();
        };
    }

    private static IntFunction<String> texts(Records records, FrequencyTable table) {
        return switch (table) {
            case FORENAME, SURNAME -> records.names().words()::text;
            case DOB -> code -> String.valueOf(records.births().date(code));
            case OUTWARD -> records.places().outwards()::text;
            default -> column(records, table).codes()::text;
        };
    }

    /**
     * @param records with any value
     * @param byCode records with each value
     * @param saved where values that came later are looked up; none when all were counted
     */
    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record Counts(
            int records, int[] byCode, @Nullable Saved saved) {
        double rarity(FrequencyTable table, int code, IntFunction<String> text) {
            int count = code < byCode.length ? byCode[code] : saved == null ? 1 : saved.count(table, text.apply(code));
            return Math.log((records + 1.0) / Math.max(count, 1)) / Parameters.LN2;
        }

        Saved saved(FrequencyTable table, IntFunction<String> text) {
            if (saved != null) {
                return saved;
            }
            var repeated = new TreeMap<String, Integer>();
            for (int code = 1; code < byCode.length; code++) {
                if (byCode[code] > 1) {
                    repeated.put(Saved.name(table, text.apply(code)), byCode[code]);
                }
            }
            return new Saved(records, repeated);
        }
    }

    /**
     * Counts as a model keeps them.
     *
     * @param records that have any value
     * @param counts how many have each value that stands in two or more; values that tell who or where somebody is as digests
     */
    public record Saved(int records, Map<String, Integer> counts) {
        public Saved {
            counts = Map.copyOf(counts);
        }

        int count(FrequencyTable table, String text) {
            return counts.getOrDefault(name(table, text), 1);
        }

        private static String name(FrequencyTable table, String text) {
            return table.isPlain() ? text : Digest.of(text);
        }
    }
}
