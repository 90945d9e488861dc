package wales.gwarchod.cases;

import java.time.Instant;
import wales.gwarchod.crimes.ReportId;

/**
 * A decision in screening that opened or joined a case.
 *
 * @param id as screening numbers it
 * @param report the report that was decided on
 * @param decidedBy the account that decided
 * @param takenBack whether it was undone
 */
public record CaseDecision(long id, ReportId report, Instant decidedAt, String decidedBy, boolean takenBack) {}
