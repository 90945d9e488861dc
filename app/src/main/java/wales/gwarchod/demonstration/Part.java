package wales.gwarchod.demonstration;

import java.util.List;
import java.util.Set;

/**
 * One hand-written sentence or short text, and where it may stand.
 *
 * @param id its number in the whole material; no sentence is used twice in one history
 * @param person who tells it: {@code first}, {@code third}, {@code any}, or {@code note} (the contact centre's)
 * @param terse whether it is officers' shorthand, which only follows a terse opening
 * @param voice for an opener, who writes: terse, prose, log, form, pcso or da; else empty
 * @param suspect for an opener, whether somebody is named in it: known, any or unknown; else empty
 * @param needs what must be so: {@code child}, {@code ex_partner}
 * @param relations the relations it fits; empty for all
 * @param codes the behaviour codes it tells of
 * @param context for a whole, the kind of relation; else empty
 * @param suspectSex F or M where the words fix it, else empty
 * @param victimSex F or M where the words fix it, else empty
 */
record Part(
        int id,
        Template text,
        String person,
        boolean terse,
        String voice,
        String suspect,
        Set<String> needs,
        Set<String> relations,
        List<String> codes,
        String context,
        String suspectSex,
        String victimSex,
        boolean mentionsSuspect,
        boolean mentionsVictim) {

    /** Whether it can be said by the victim (first person) or about the victim (third person). */
    boolean fits(boolean firstPerson, boolean terseVoice) {
        var told = firstPerson ? "first" : "third";
        return (person.equals("any") || person.equals(told)) && (!terse || terseVoice);
    }

    boolean fitsSexes(String victim, String suspectIs) {
        return (victimSex.isEmpty() || victimSex.equals(victim))
                && (suspectSex.isEmpty() || suspectSex.equals(suspectIs));
    }

    boolean says(Set<String> words) {
        return text.pieces().stream().anyMatch(piece -> words.stream().anyMatch(piece.words()::contains));
    }
}
