package wales.gwarchod.linkage.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wales.gwarchod.linkage.block.Candidates;
import wales.gwarchod.linkage.record.Records;

/**
 * What keeps two people apart whose records look like one person's: twins, a parent and a child of one name, and a household.
 *
 * <p>A record of one person may have another's forename or birth date in it by mistake, and then looks like a twin's. Whether
 * that is all it is, in these records, is asked of a witness that plays no part in it: identifiers, else occupations, else e-mail
 * addresses. Among pairs that look like twins it should clash no more often than among pairs that agree in everything. Where it
 * does, or where there is nobody to ask, the guard stands.
 */
public final class Guards {
    /** Years between two people of one name and place who are taken to be parent and child. */
    static final int GENERATION = 16;

    /** What tells one person from another who shares the home, the best first. */
    private static final List<List<String>> WITNESSES =
            List.of(List.of("pnc", "cro", "identifier"), List.of("word"), List.of("email"));

    private static final int FEWEST_HEARD = 20;
    /** Standard errors by which a witness must clash more often than usual. */
    private static final double SIGNIFICANT = 2;

    private final Records records;
    private final int forename;
    private final int surname;
    private final int birth;
    private final int place;
    private final int[] identifiers;
    private final Standing standing;

    private Guards(Records records, Comparisons comparisons, Standing standing) {
        this.records = records;
        forename = comparisons.place("forename").orElse(-1);
        surname = comparisons.place("surname").orElse(-1);
        birth = comparisons.place("dob").orElse(-1);
        place = comparisons.place("place").orElse(-1);
        identifiers = Stream.of("pnc", "cro", "identifier")
                .flatMap(key -> comparisons.place(key).stream())
                .mapToInt(Integer::intValue)
                .toArray();
        this.standing = standing;
    }

    /** The guards of a model. */
    static Guards of(Records records, Comparisons comparisons, Standing standing) {
        return new Guards(records, comparisons, standing);
    }

    Standing standing() {
        return standing;
    }

    /** Asks the records whether the guards should stand. */
    public static Standing ask(Records records, Comparisons comparisons, Candidates candidates, long[] patterns) {
        var guards = new Guards(records, comparisons, Standing.ALL);
        for (var witnesses : WITNESSES) {
            int[] places = witnesses.stream()
                    .flatMap(key -> comparisons.place(key).stream())
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (places.length > 0) {
                var heard = guards.hear(places, candidates, patterns);
                if (heard.isPresent()) {
                    return heard.get();
                }
            }
        }
        return Standing.ALL;
    }

    /** What these witnesses say; empty when they have seen too little. */
    private Optional<Standing> hear(int[] witnesses, Candidates candidates, long[] patterns) {
        int[] twins = new int[2];
        int[] namesakes = new int[2];
        int[] alike = new int[2];
        for (int p = 0; p < patterns.length; p++) {
            int said = say(patterns[p], witnesses);
            if (said == 0) {
                continue;
            }
            int clash = said < 0 ? 1 : 0;
            if (looksLikeTwins(patterns[p])) {
                twins[clash]++;
            }
            if (looksLikeNamesakes(patterns[p], candidates.left(p), candidates.right(p))) {
                namesakes[clash]++;
            }
            if (agreesInAll(patterns[p])) {
                alike[clash]++;
            }
        }
        double usual = (alike[1] + 0.5) / (alike[0] + alike[1] + 1.0);
        return twins[0] + twins[1] < FEWEST_HEARD
                ? Optional.empty()
                : Optional.of(new Standing(stands(twins, usual), stands(namesakes, usual)));
    }

    private static boolean stands(int[] agreeOrClash, double usual) {
        int pairs = agreeOrClash[0] + agreeOrClash[1];
        double clashing = (agreeOrClash[1] + 0.5) / (pairs + 1.0);
        double error = Math.sqrt(usual * (1 - usual) / Math.max(1, pairs));
        return pairs < FEWEST_HEARD || clashing - usual >= SIGNIFICANT * error;
    }

    /** What the guards say of two records whose levels are known. */
    Guard say(long pattern, int one, int other) {
        if (identifiersSay(pattern) > 0) {
            return Guard.NONE;
        }
        if (standing.twins() && looksLikeTwins(pattern)) {
            return Guard.TWINS;
        }
        if (standing.namesakes() && looksLikeNamesakes(pattern, one, other)) {
            return Guard.NAMESAKES;
        }
        return Guard.NONE;
    }

    /**
     * What two records say of two people who are easily taken for one, wherever they lived when these were made: 1 when they are
     * twins, or parent and child of one name, as far as names and birth dates show; -1 when names and birth dates agree; 0 when
     * they cannot tell.
     */
    int lookalikes(long pattern, int one, int other) {
        int first = level(pattern, forename);
        int born = level(pattern, birth);
        if (first == 0 || born == 0 || first == ForenameComparison.INITIAL) {
            return 0;
        }
        boolean identified = identifiersSay(pattern) > 0;
        if (first >= ForenameComparison.TITLE) {
            return standing.twins() && !identified && isBornAlike(pattern) && hasSurname(pattern) ? 1 : 0;
        }
        boolean generation = born == BirthComparison.CLASH && isGenerationApart(one, other);
        if (generation) {
            return standing.namesakes() && !identified && hasSurname(pattern) ? 1 : 0;
        }
        return -1;
    }

    private boolean isGenerationApart(int one, int other) {
        return Math.abs(records.births().at(one) / 10_000 - records.births().at(other) / 10_000) >= GENERATION;
    }

    /** Whether two records settle that they are not of lookalikes: twins do not bear each other's middle names. */
    boolean settle(long pattern) {
        return hasIdentifier(pattern) || level(pattern, forename) == ForenameComparison.MIDDLE && isBornAlike(pattern);
    }

    /** Whether an identifier agrees. */
    boolean hasIdentifier(long pattern) {
        return identifiersSay(pattern) > 0;
    }

    /** Whether dates of birth agree, if need be but for a slip. */
    boolean isBornAlike(long pattern) {
        int level = level(pattern, birth);
        return level > 0 && level <= BirthComparison.ONE_EDIT;
    }

    private boolean looksLikeTwins(long pattern) {
        return level(pattern, forename) == ForenameComparison.CLASH
                && level(pattern, surname) == SurnameComparison.EXACT
                && level(pattern, birth) == BirthComparison.EXACT
                && isAtHome(pattern, PlaceComparison.SAME_POSTCODE);
    }

    private boolean looksLikeNamesakes(long pattern, int one, int other) {
        return level(pattern, forename) == ForenameComparison.EXACT
                && level(pattern, surname) == SurnameComparison.EXACT
                && isAtHome(pattern, PlaceComparison.ALIKE)
                && level(pattern, birth) == BirthComparison.CLASH
                && isGenerationApart(one, other);
    }

    private boolean agreesInAll(long pattern) {
        return level(pattern, forename) == ForenameComparison.EXACT
                && level(pattern, surname) == SurnameComparison.EXACT
                && level(pattern, birth) == BirthComparison.EXACT
                && isAtHome(pattern, PlaceComparison.SAME_POSTCODE);
    }

    private boolean hasSurname(long pattern) {
        int level = level(pattern, surname);
        return level > 0 && level <= SurnameComparison.CLOSE;
    }

    private boolean isAtHome(long pattern, int weakest) {
        int level = level(pattern, place);
        return level > 0 && level <= weakest;
    }

    /** 1 when an identifier agrees, -1 when one clashes and none agrees, 0 when none can be compared. */
    private int identifiersSay(long pattern) {
        return say(pattern, identifiers);
    }

    private static int say(long pattern, int[] values) {
        int said = 0;
        for (int value : values) {
            int level = level(pattern, value);
            if (level == ValueComparison.EXACT) {
                return 1;
            }
            if (level == ValueComparison.CLASH) {
                said = -1;
            }
        }
        return said;
    }

    private static int level(long pattern, int place) {
        return place < 0 ? 0 : Comparisons.level(pattern, place);
    }

    /** Which guards stand in these records. */
    public record Standing(boolean twins, boolean namesakes) {
        /** Both stand. */
        public static final Standing ALL = new Standing(true, true);
    }

    /** What a guard says of two records. */
    public enum Guard {
        NONE,
        /** Same surname, date of birth and place, but other forenames and no identifier in common. */
        TWINS,
        /** Same names and place, born 16 years or more apart, and no identifier in common. */
        NAMESAKES
    }
}
