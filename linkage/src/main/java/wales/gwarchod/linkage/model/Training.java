package wales.gwarchod.linkage.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import wales.gwarchod.linkage.block.Blocking;
import wales.gwarchod.linkage.block.BlockingKeys.Keys;
import wales.gwarchod.linkage.record.Feature;
import wales.gwarchod.linkage.record.Records;

/**
 * Learns from the records alone, without labels. How often a level comes among two persons is seen in pairs drawn at random;
 * how often among one, in sessions: pairs that agree in one respect, such as the date of birth, teach all the others.
 */
public final class Training {
    private static final int RANDOM_PAIRS = 500_000;
    private static final int RANDOM_LOT = 20_000;
    /** Drawing ten others for each one costs half as much as drawing both anew: the one is at hand. */
    private static final int OTHERS_OF_ONE = 10;

    private static final int SESSION_PAIRS = 150_000;
    private static final int LARGEST_SESSION_BLOCK = 400;
    private static final int FEWEST_PAIRS = 50;
    private static final double MOST_WEIGHT = 100_000;
    /** Sessions that differ by more than this, in bits, disagree. */
    private static final double DISAGREE = 2;
    /** A session has seen enough of a level in this many pairs of one person. */
    private static final double PAIRS_THAT_TELL = 200;

    private static final int SEED = 7;

    private final Records records;
    private final Comparisons comparisons;
    private final boolean acrossFiles;

    public Training(Records records, Comparisons comparisons, boolean acrossFiles) {
        this.records = records;
        this.comparisons = comparisons;
        this.acrossFiles = acrossFiles;
    }

    /**
     * Learns.
     *
     * @throws TrainingFailed when there is too little to learn from, or the numbers do not settle
     */
    public Trained train() {
        if (records.size() < 2) {
            throw new TrainingFailed(
                    "There is too little to learn from: " + (records.size() == 0 ? "no record" : "one record"));
        }
        double[][] u = amongTwo();
        var sessions = plans().parallelStream()
                .flatMap(plan -> session(plan, u).stream())
                .toList();
        if (sessions.isEmpty()) {
            throw new TrainingFailed(
                    "There is too little to learn from: fewer than " + FEWEST_PAIRS
                            + " pairs of records agree in date of birth, in name, in a telephone number, in a postcode or in an identifier.");
        }
        return new Trained(comparisons.all(), together(sessions, u), sessions);
    }

    private Optional<Session> session(Plan plan, double[][] u) {
        var pairs = new Blocking(records, acrossFiles).candidates(plan.keys(), LARGEST_SESSION_BLOCK, SESSION_PAIRS);
        if (pairs.size() < FEWEST_PAIRS) {
            return Optional.empty();
        }
        var free = new ArrayList<Comparison>();
        var places = new ArrayList<Integer>();
        for (int c = 0; c < comparisons.all().size(); c++) {
            if (!plan.fixed().contains(comparisons.all().get(c).key())) {
                free.add(comparisons.all().get(c));
                places.add(c);
            }
        }
        var counts = new LongCounts();
        for (int p = 0; p < pairs.size(); p++) {
            long pattern = 0;
            for (int c = 0; c < free.size(); c++) {
                pattern |= (long) free.get(c).level(pairs.left(p), pairs.right(p)) << (4 * c);
            }
            counts.add(pattern);
        }
        double[][] freeU = places.stream().map(place -> u[place]).toArray(double[][]::new);
        var counted = counts.counted();
        if (counted.numbers().length == 0) {
            return Optional.empty(); // these pairs say nothing of anything else
        }
        var learned = new Expectation(List.copyOf(free), freeU, Expectation.MOST_ROUNDS).learn(plan.name(), counted);
        var m = new HashMap<String, double[]>();
        for (int c = 0; c < free.size(); c++) {
            m.put(free.get(c).key(), learned.m()[c]);
        }
        return Optional.of(
                new Session(plan.name(), pairs.size(), learned.share(), learned.matches(), learned.rounds(), m));
    }

    private Parameters together(List<Session> sessions, double[][] u) {
        var levels = new HashMap<String, Parameters.Levels>();
        for (int c = 0; c < comparisons.all().size(); c++) {
            var comparison = comparisons.all().get(c);
            int size = comparison.levels().size();
            double[] m = new double[size];
            double weight = 0;
            for (var session : sessions) {
                double[] learned = session.m().get(comparison.key());
                if (learned != null) {
                    double of = Math.min(session.matches(), MOST_WEIGHT);
                    weight += of;
                    for (int level = 1; level <= size; level++) {
                        m[level - 1] += of * learned[level];
                    }
                }
            }
            double[] ofTwo = new double[size];
            double[] usual = Expectation.usual(comparison);
            for (int level = 1; level <= size; level++) {
                m[level - 1] = weight > 0 ? m[level - 1] / weight : usual[level];
                ofTwo[level - 1] = u[c][level];
            }
            levels.put(comparison.key(), Parameters.Levels.of(m, ofTwo));
        }
        return new Parameters(levels);
    }

    private double[][] amongTwo() {
        var all = comparisons.all();
        long[][] seen = IntStream.range(0, RANDOM_PAIRS / RANDOM_LOT)
                .parallel()
                .mapToObj(this::lot)
                .reduce(Training::sum)
                .orElseThrow();
        double[][] u = new double[all.size()][];
        for (int c = 0; c < u.length; c++) {
            int levels = all.get(c).levels().size();
            u[c] = new double[levels + 1];
            double total = 0;
            for (int level = 1; level <= levels; level++) {
                total += seen[c][level] + 0.5;
            }
            for (int level = 1; level <= levels; level++) {
                u[c][level] = (seen[c][level] + 0.5) / total;
            }
        }
        return u;
    }

    /** Counts, by comparison, the levels of pairs drawn at random. */
    private long[][] lot(int number) {
        var random = new SplittableRandom(SEED + number);
        long[][] seen = new long[comparisons.all().size()][16];
        int one = 0;
        for (int i = 0; i < RANDOM_LOT; i++) {
            if (i % OTHERS_OF_ONE == 0) {
                one = random.nextInt(records.size());
            }
            int other = random.nextInt(records.size());
            if (one == other || acrossFiles && records.file(one) == records.file(other)) {
                continue;
            }
            long pattern = comparisons.pattern(one, other);
            for (int c = 0; c < seen.length; c++) {
                seen[c][Comparisons.level(pattern, c)]++;
            }
        }
        return seen;
    }

    private static long[][] sum(long[][] one, long[][] other) {
        long[][] sum = new long[one.length][];
        for (int c = 0; c < sum.length; c++) {
            sum[c] = one[c].clone();
            for (int level = 0; level < sum[c].length; level++) {
                sum[c][level] += other[c][level];
            }
        }
        return sum;
    }

    private List<Plan> plans() {
        return List.of(
                new Plan("the date of birth", Set.of("dob"), (record, keys) -> {
                    if (records.births().at(record) > 0) {
                        keys.accept(records.births().at(record));
                    }
                }),
                new Plan("forename and surname", Set.of("forename", "surname"), (record, keys) -> {
                    var names = records.names();
                    int first = names.firsts(record);
                    int surname = names.surnames(record);
                    if (first < names.middles(record) && surname < names.end(record)) {
                        keys.accept(mixed((long) names.pool()[first] << 32 | names.pool()[surname]));
                    }
                }),
                new Plan("telephone or e-mail", Set.of("phone", "email"), (record, keys) -> {
                    value(Feature.PHONE, record, keys);
                    value(Feature.EMAIL, record, keys);
                }),
                new Plan("the postcode", Set.of("place"), (record, keys) -> {
                    int postcode = records.places().postcodes().at(record);
                    if (postcode > 0) {
                        keys.accept(postcode);
                    }
                }),
                new Plan("an identifier", Set.of("pnc", "cro", "identifier"), (record, keys) -> {
                    value(Feature.PNC, record, keys);
                    value(Feature.IDENTIFIER, record, keys);
                }));
    }

    private void value(Feature feature, int record, LongConsumer keys) {
        int code = records.codes(feature).at(record);
        if (code > 0) {
            keys.accept(mixed((long) code << 2 | (feature == Feature.PHONE || feature == Feature.PNC ? 0 : 1)));
        }
    }

    /** Spreads numbers over all bits: blocks are told apart by the lower forty. */
    private static long mixed(long number) {
        long spread = number * 0x9E3779B97F4A7C15L;
        return spread ^ spread >>> 32;
    }

    private record Plan(String name, Set<String> fixed, Keys keys) {}

    /**
     * What one session taught.
     *
     * @param name in what its pairs agree
     * @param pairs looked at
     * @param share of them that are of one person, as it was learned
     * @param matches how many that is
     * @param rounds until the numbers settled
     * @param m by comparison; index 0 is not used
     */
    public record Session(String name, int pairs, double share, double matches, int rounds, Map<String, double[]> m) {
        public Session {
            m = Map.copyOf(m);
        }
    }

    /** What was learned, and how. */
    public record Trained(List<Comparison> comparisons, Parameters parameters, List<Session> sessions) {
        public Trained {
            comparisons = List.copyOf(comparisons);
            sessions = List.copyOf(sessions);
        }

        /**
         * What somebody should look at before relying on these numbers, in words: levels about which two sessions that saw enough of
         * them disagree by more than 2 bits, and clashes that speak for one person.
         */
        public List<String> doubts() {
            var doubts = new ArrayList<String>();
            for (var comparison : comparisons) {
                var levels = parameters.of(comparison);
                int last = comparison.levels().size();
                for (int level = 1; level <= last; level++) {
                    double disagreement = disagreement(comparison.key(), level);
                    if (disagreement > DISAGREE) {
                        doubts.add(String.format(
                                Locale.ROOT,
                                "What taught the model disagrees by %.1f bits about %s: %s",
                                disagreement,
                                comparison.key(),
                                comparison.levels().get(level - 1)));
                    }
                }
                if (levels.weight(last) > 0) {
                    doubts.add(String.format(
                            Locale.ROOT,
                            "A clash of %s speaks for one person, by %.1f bits",
                            comparison.key(),
                            levels.weight(last)));
                }
            }
            return doubts;
        }

        private double disagreement(String key, int level) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (var session : sessions) {
                double[] m = session.m().get(key);
                if (m != null && m[level] * session.matches() > PAIRS_THAT_TELL) {
                    least = Math.min(least, m[level]);
                    most = Math.max(most, m[level]);
                }
            }
            return most == 0 ? 0 : Math.log(most / least) / Parameters.LN2;
        }
    }
}
