package wales.gwarchod.signs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Set;

/**
 * Who did it: tells from the words before a verb whether it is the suspect's act or somebody else's (the victim's, an officer's, a
 * person's in the course of a job), and from its object whether it was done to the suspect.
 */
final class Actors {
    private static final Set<String> MAKES_IT_AN_OBJECT = Set.of(
            "by",
            "to",
            "from",
            "with",
            "told",
            "called",
            "phoned",
            "rang",
            "contacted",
            "of",
            "for",
            "at",
            "against",
            "on",
            "into",
            "asked",
            "ignored",
            "outside",
            "behind",
            "after",
            "near",
            "past",
            "towards",
            "and");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "her", "his", "their", "my");

    private final Pattern actor;
    private final Pattern reports;
    private final Pattern reportsAsVictim;
    private final Pattern suspectAsObject;
    private final Pattern byOfficer;

    Actors(Map<String, String> words) {
        this.actor = compile(words, "\\b(?:(<officer>)|(<aggrieved>)|(<suspect>))\\b");
        this.reports = compile(words, "^[^a-z]*(?:also |now |further )?<reports>(?: that)?(?: the)?[^a-z]*$");
        this.reportsAsVictim = compile(words, "\\b<reports>\\b|\\b<passive>\\b");
        this.suspectAsObject = compile(words, "[a-z](?: the)? suspect\\b");
        this.byOfficer = compile(words, "^ by (?:the |a |an )?(?:<officer>)\\b");
    }

    private static Pattern compile(Map<String, String> words, String pattern) {
        return Pattern.compile(
                RuleFile.expand(pattern, words, 0, what -> new IllegalStateException("words.txt: " + what)));
    }

    /** Whether the words after say that an officer did it. */
    boolean isByOfficer(String after) {
        return byOfficer.matcher(after).find();
    }

    /**
     * Whether somebody other than the suspect is the one who acts.
     *
     * @param before the clause before the hit
     * @param hit the words of the hit, which begin with the act
     */
    boolean isSomebodyElse(String before, String hit) {
        if (suspectAsObject.matcher(hit).find() && !hit.contains("by suspect") && !hit.contains("from suspect")) {
            return true;
        }
        Matcher matcher = actor.matcher(before);
        int suspectEnd = -1;
        int otherStart = -1;
        int otherEnd = -1;
        boolean officer = false;
        while (matcher.find()) {
            if (matcher.start(3) >= 0) {
                suspectEnd = matcher.end();
                otherStart = -1;
            } else if (!isObject(before, matcher.start()) && !isQuoted(before, matcher.start())) {
                otherStart = matcher.start();
                otherEnd = matcher.end();
                officer = matcher.start(1) >= 0;
            }
        }
        if (otherStart < 0) {
            return false;
        }
        if (officer) {
            return true;
        }
        if (reportsAsVictim.matcher(before.substring(otherEnd)).find()) {
            return false;
        }
        return suspectEnd < 0
                || reports.matcher(before.substring(suspectEnd, otherStart)).find();
    }

    /** "I" at the beginning of quoted speech is whoever is quoted, and not the one who reports. */
    private static boolean isQuoted(String before, int at) {
        return (before + " ").startsWith("i ", at) && at > 0 && "\"'".indexOf(before.charAt(at - 1)) >= 0;
    }

    private static boolean isObject(String before, int start) {
        String lead = before.substring(0, start).strip();
        String last = lead.substring(lead.lastIndexOf(' ') + 1);
        if (DETERMINERS.contains(last)) {
            lead = lead.substring(0, lead.length() - last.length()).strip();
        }
        return MAKES_IT_AN_OBJECT.contains(lead.substring(lead.lastIndexOf(' ') + 1));
    }
}
