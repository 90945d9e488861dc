package wales.gwarchod.screening;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.audit.AuditLog.AuditLine;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.signs.Reading;

/**
 * One item with everything that a decision needs.
 *
 * @param reading what was found in the text
 * @param pair what the history adds up to; null where the report belongs to no pair
 * @param suspectKnown whether the pair's suspect is a person we know
 * @param linked the reports of the pair, oldest first, this one among them
 * @param mine the review that the reader saved and that stands, if any
 * @param progress what both reviews say; null while it must stay hidden from the reader
 * @param round the round that the reader can do now; 0 for none
 * @param wrongHits hits that somebody called wrong
 * @param outbound what waits to be keyed into the crime system, and what a later load has confirmed
 * @param log who looked at it and did what, newest first
 */
public record Opened(
        Item item,
        Report report,
        @Nullable Reading reading,
        @Nullable PairEvidence pair,
        boolean suspectKnown,
        List<Report> linked,
        @Nullable Review mine,
        @Nullable Progress progress,
        int round,
        Set<WrongSignals.Hit> wrongHits,
        List<Outbound.Waiting> outbound,
        List<AuditLine> log) {}
