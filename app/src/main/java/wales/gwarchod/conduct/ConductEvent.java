package wales.gwarchod.conduct;

import java.time.Instant;
import wales.gwarchod.crimes.Precision;
import wales.gwarchod.crimes.ReportId;

/**
 * One report's place in the course of conduct of a pair.
 *
 * @param pair the pair it belongs to: for a reversed event, the other one
 * @param reversed in this report the roles are the other way round
 * @param at the best known moment, to sort by; {@code precision} says how much of it is known
 * @param joinedBecause a key into the word list
 * @param undone a user has said that it does not belong here; it is shown, and not counted
 */
public record ConductEvent(
        long id,
        PairId pair,
        ReportId report,
        boolean reversed,
        Instant at,
        Precision precision,
        String joinedBecause,
        Instant joinedAt,
        boolean undone) {
    /** The same event as the other of the two pairs sees it. */
    ConductEvent reverse() {
        return new ConductEvent(id, pair, report, !reversed, at, precision, joinedBecause, joinedAt, undone);
    }
}
