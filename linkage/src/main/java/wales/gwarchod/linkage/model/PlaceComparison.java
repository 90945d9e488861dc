package wales.gwarchod.linkage.model;

import wales.gwarchod.linkage.Similarity;
import wales.gwarchod.linkage.record.PlaceColumn;
import wales.gwarchod.linkage.record.Records;

/** Address, postcode and town together: the closest that any of them puts two people. They are one piece of evidence. */
final class PlaceComparison extends Comparison {
    static final int SAME_ADDRESS = 1;
    static final int SAME_POSTCODE = 2;
    static final int ALIKE = 3;
    private static final int OUTWARD = 4;
    private static final int SAME_TOWN = 5;
    private static final int TOWN_ALIKE = 6;
    private static final int AREA = 7;
    private static final int CLASH = 8;
    /** A street shorter than this is not compared with slips in it. */
    private static final int SHORT = 5;

    private static final int BRITISH = 5;

    /** Streets with one name, with at most two slips, alike, or neither. */
    private static final int SAME = 3;

    private static final int CLOSE = 2;
    private static final int LIKE = 1;
    private static final int UNLIKE = 0;
    private static final int ROOM_BITS = 18;

    private final PlaceColumn places;
    private final PairMemory streetsAlike = new PairMemory(ROOM_BITS, this::streetLikeness);
    private final PairMemory townsAlike = new PairMemory(ROOM_BITS, this::townLikeness);

    PlaceComparison(Records records) {
        super(
                "place",
                "same address",
                "same postcode",
                "address or postcode alike",
                "same outward code",
                "same town",
                "town alike",
                "same area",
                "clash");
        places = records.places();
    }

    @Override
    boolean speaks(int record) {
        return places.addresses().at(record) > 0
                || places.postcodes().at(record) > 0
                || places.towns().at(record) > 0;
    }

    @Override
    public int level(int one, int other) {
        int postcode = postcodes(one, other);
        int address = addresses(one, other, postcode);
        int town = towns(one, other);
        return stronger(stronger(address, postcode), town);
    }

    private static int stronger(int one, int other) {
        return one == 0 ? other : other == 0 ? one : Math.min(one, other);
    }

    private int postcodes(int one, int other) {
        int a = places.postcodes().at(one);
        int b = places.postcodes().at(other);
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return SAME_POSTCODE;
        }
        if (places.isOneSlip(a, b)) {
            return places.postcodes().codes().text(a).length() >= BRITISH ? ALIKE : OUTWARD;
        }
        if (places.outward(one) == places.outward(other)) {
            return OUTWARD;
        }
        return places.area(one) > 0 && places.area(one) == places.area(other) ? AREA : CLASH;
    }

    private int addresses(int one, int other, int postcode) {
        int a = places.addresses().at(one);
        int b = places.addresses().at(other);
        if (a == 0 || b == 0) {
            return 0;
        }
        boolean elsewhere = postcode > OUTWARD;
        if (a == b) {
            return elsewhere ? ALIKE : SAME_ADDRESS;
        }
        boolean house = places.houseOf(a) == places.houseOf(b);
        return switch (streets(places.streetOf(a), places.streetOf(b))) {
            case CLOSE, SAME -> {
                if (house) {
                    yield elsewhere ? ALIKE : SAME_ADDRESS;
                }
                boolean near = postcode == SAME_POSTCODE || sameTown(one, other);
                boolean same = places.streetOf(a) == places.streetOf(b) && !elsewhere;
                yield near || same ? ALIKE : CLASH;
            }
            case LIKE -> house ? ALIKE : CLASH;
            default -> CLASH;
        };
    }

    private int streets(int one, int other) {
        return one == other ? SAME : streetsAlike.of(one, other);
    }

    private int streetLikeness(int one, int other) {
        var a = places.streets().text(one);
        var b = places.streets().text(other);
        if (Math.min(a.length(), b.length()) > SHORT && Similarity.edits(a, b, 2) <= 2) {
            return CLOSE;
        }
        return Similarity.jaroWinkler(a, b) >= 0.92 ? LIKE : UNLIKE;
    }

    private boolean sameTown(int one, int other) {
        return places.towns().at(one) > 0
                && places.towns().at(one) == places.towns().at(other);
    }

    private int towns(int one, int other) {
        int a = places.towns().at(one);
        int b = places.towns().at(other);
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return SAME_TOWN;
        }
        return townsAlike.of(a, b);
    }

    private int townLikeness(int one, int other) {
        var a = places.towns().codes().text(one);
        var b = places.towns().codes().text(other);
        boolean alike = Similarity.jaroWinkler(a, b) >= 0.88
                || Math.min(a.length(), b.length()) >= SHORT && Similarity.edits(a, b, 2) <= 2;
        return alike ? TOWN_ALIKE : CLASH;
    }

    @Override
    void probing(boolean probing) {
        streetsAlike.limit(probing ? places.streets().size() : Integer.MAX_VALUE);
        townsAlike.limit(probing ? places.towns().codes().size() : Integer.MAX_VALUE);
    }

    @Override
    double rarity(int one, int other, int level, Frequencies frequencies) {
        return switch (level) {
            case SAME_ADDRESS ->
                Math.min(
                        frequencies.rarity(
                                FrequencyTable.ADDRESS, places.addresses().at(one)),
                        frequencies.rarity(
                                FrequencyTable.ADDRESS, places.addresses().at(other)));
            case SAME_POSTCODE ->
                frequencies.rarity(FrequencyTable.POSTCODE, places.postcodes().at(one));
            case OUTWARD ->
                places.outward(one) == places.outward(other)
                        ? frequencies.rarity(FrequencyTable.OUTWARD, places.outward(one))
                        : 0;
            case SAME_TOWN ->
                frequencies.rarity(FrequencyTable.TOWN, places.towns().at(one));
            default -> 0;
        };
    }
}
