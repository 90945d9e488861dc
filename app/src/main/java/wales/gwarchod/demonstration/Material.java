package wales.gwarchod.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hand-written material, read once from {@code resources/demonstration/}. Its Welsh is needs-check throughout.
 *
 * @param english text parts for courses of conduct
 * @param welsh the same in Welsh, with fewer behaviours
 */
record Material(
        Phrases english,
        Phrases welsh,
        List<Ordinary> ordinary,
        List<Ordinary> welshOrdinary,
        List<Part> details,
        List<Part> ends,
        Names names,
        Places places,
        Offences offences) {

    /** The parts a report about a course of conduct is put together from, by what they do in the text. */
    record Phrases(
            List<Part> openers,
            List<Part> introductions,
            Map<String, List<Part>> behaviours,
            Map<String, List<Part>> contexts,
            List<Part> impacts,
            List<Part> actions,
            List<Part> closers,
            List<Part> negations,
            List<Part> historic,
            List<Part> hypothetical,
            List<Part> roleReversals,
            List<Part> wholes,
            Values values) {}

    /** Words that fill gaps. {@code weekdays} are adverbs in Welsh ("ddydd Llun"). */
    record Values(
            List<Relation> relations,
            List<String> durations,
            List<String> weekdays,
            List<String> months,
            List<String> vehicles,
            List<String> handles,
            List<String> amounts,
            List<String> officers,
            Set<String> manyCodes) {}

    record Relation(String text, String kind, String suspectSex) {}

    /** An everyday kind of report: how often it comes, and its parts. */
    record Ordinary(
            String kind,
            Offence offence,
            int weight,
            boolean lookAlike,
            List<String> items,
            List<Part> openers,
            List<Part> middles,
            List<Part> ends,
            List<Part> wholes) {}

    record Offence(String id, String title, String offenceClass, String code, boolean crime) {}

    record Offences(Map<String, Offence> byId, Map<String, List<String>> recordedAs) {
        Offence get(String id) {
            var offence = byId.get(id);
            if (offence == null) {
                throw new IllegalArgumentException("No offence " + id + " in offences.json");
            }
            return offence;
        }
    }

    record Forename(String name, String sex, String origin) {}

    record Surname(String name, String origin, String feminine) {}

    record Names(
            List<Forename> forenames,
            List<Surname> surnames,
            Map<String, List<String>> forenameVariants,
            Map<String, List<String>> surnameVariants,
            Map<String, List<String>> nicknames,
            Set<String> avoid) {}

    record Area(
            String id,
            String name,
            List<String> outcodes,
            List<String> towns,
            List<String> streets,
            List<String> workplaces,
            List<String> schools,
            List<String> pubs,
            double welshShare) {}

    record Places(List<Area> areas, List<String> places, List<String> shops, String inwardLetters) {}

    /** Reads all of it; an unknown gap or a missing key stops here and not in the middle of an extract. */
    static Material read() {
        return new MaterialReader().read();
    }
}
