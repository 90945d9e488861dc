package wales.gwarchod.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.conduct.Timeline;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.people.Person;

/**
 * A case with what it is about, for a person to read.
 *
 * @param victim null while the report joins nobody into a pair
 * @param suspect null when nobody is identified
 * @param timeline the course of conduct; null while there is no pair
 * @param decisions the decisions that opened or joined the case, the first one first
 * @param reports every report of the timeline and of the decisions, in order of their ids
 */
public record CaseView(
        CaseSummary summary,
        @Nullable Person victim,
        @Nullable Person suspect,
        @Nullable Timeline timeline,
        List<CaseDecision> decisions,
        List<Report> reports) {
    public CaseView {
        decisions = List.copyOf(decisions);
        reports = List.copyOf(reports);
    }

    /** How many events count in the course of conduct. */
    public int events() {
        return timeline == null ? 0 : timeline.summary().count();
    }
}
