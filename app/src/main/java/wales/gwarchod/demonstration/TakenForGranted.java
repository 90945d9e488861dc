package wales.gwarchod.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a sentence takes for granted about the rest of its report, read off its words. */
final class TakenForGranted {
    /** A key stands in a text before its gaps are filled; "never" keeps a text out. */
    private static final Map<String, String> BY_WORDS = Map.ofEntries(
            Map.entry("non-molestation order", "NON_MOLESTATION_ORDER"),
            Map.entry("gorchymyn rhag molestu", "NON_MOLESTATION_ORDER"),
            Map.entry("restraining order", "RESTRAINING_ORDER"),
            Map.entry("gorchymyn atal", "RESTRAINING_ORDER"),
            Map.entry("No crime recorded yet", "incident"),
            Map.entry("Crime recorded at", "crime"),
            Map.entry("Log closed, crime", "never"),
            Map.entry("Crime raised on attendance", "crime"),
            Map.entry("Not a crime report as such", "incident"),
            Map.entry("saw each other briefly", "ex_partner"),
            Map.entry("since the relationship ended", "ex_partner"),
            Map.entry("Separation was", "ex_partner"),
            Map.entry("Daeth y berthynas i ben", "ex_partner"),
            Map.entry("{ref}", "history"),
            Map.entry("this is the third", "history"),
            Map.entry("previous calls re same nominal", "history"),
            Map.entry("Repeat caller marker", "history"),
            Map.entry("by this caller previously", "history"),
            Map.entry("latest of {count}", "history"),
            Map.entry("Repeat within twelve months", "history"),
            Map.entry("hoped not to write again", "history"),
            Map.entry("It is {suspect} again", "history"),
            Map.entry("dealt with one at a time", "history"),
            Map.entry("Suspect outstanding", "at_large"),
            Map.entry("NFA at this stage", "at_large"),
            Map.entry("No further lines", "at_large"),
            Map.entry("handover at the contact centre", "child"),
            Map.entry("child's coat", "child"),
            Map.entry("in the pram", "child"),
            Map.entry("to collect a charger", "ex_partner"),
            Map.entry("a disease", "ex_partner"),
            Map.entry("took the dog", "ex_partner"),
            Map.entry("asking for his name back", "ex_partner"),
            Map.entry("have not spoken for", "acquainted"),
            Map.entry("The tag was placed", "S01"),
            Map.entry("The letters were seized", "C05"),
            Map.entry("The platform was asked", "online"),
            Map.entry("Fingerprint powder", "D04"),
            Map.entry("Words of advice to", "known"),
            Map.entry("other party has been heard", "known"));

    private TakenForGranted() {}

    /** @param named what the material's file itself asks for */
    static Set<String> by(String text, List<String> named) {
        var needs = new TreeSet<String>(named);
        BY_WORDS.forEach((words, need) -> {
            if (text.contains(words)) {
                needs.add(need);
            }
        });
        return Set.copyOf(needs);
    }
}
