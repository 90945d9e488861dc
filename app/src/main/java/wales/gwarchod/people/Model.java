package wales.gwarchod.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wales.gwarchod.linkage.model.LinkModel;
import wales.gwarchod.linkage.record.Feature;

/**
 * A version of the model by which records are linked.
 *
 * @param learnedFrom how many records it was learned from; 0 for the one that comes with the program
 * @param everythingLinked whether all records that were there before it have been linked anew under it
 */
record Model(long id, LinkModel weights, long learnedFrom, boolean everythingLinked) {
    private static final List<Feature> PLACES = List.of(Feature.ADDRESS, Feature.TOWN, Feature.POSTCODE);
    private static final List<Feature> OTHERS = List.of(
            Feature.DOB,
            Feature.GENDER,
            Feature.PHONE,
            Feature.EMAIL,
            Feature.PNC,
            Feature.CRO,
            Feature.IDENTIFIER,
            Feature.REFERENCE);

    /** Keys that find nearly all there is to find, and few besides: the others would make the table twice as large. */
    private static final Set<String> PASSES = Set.of(
            "pnc",
            "cro",
            "identifier",
            "reference",
            "phone",
            "e-mail user",
            "forename and surname",
            "sound of both names",
            "birth date and start of forename",
            "birth date and start of surname",
            "address",
            "postcode and start of street",
            "postcode and start of surname",
            "surname and day and month",
            "surname and month and year",
            "forename and day and month");

    /** More records than this with one key are not compared because of it. */
    private static final int MOST = 40;

    /** What is known of records but not compared by this model. */
    Set<Feature> unused() {
        var unused = EnumSet.noneOf(Feature.class);
        if (!weights.comparisons().contains("place")) {
            unused.addAll(PLACES);
        }
        OTHERS.stream()
                .filter(feature -> !weights.comparisons().contains(feature.key()))
                .forEach(unused::add);
        return unused;
    }

    /** The most records with one key of a kind that are compared because of it; 1 for a kind that is not used. */
    int limit(String pass) {
        return PASSES.contains(pass) ? Math.min(MOST, weights.blockLimits().getOrDefault(pass, MOST)) : 1;
    }
}
