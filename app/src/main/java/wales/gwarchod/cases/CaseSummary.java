package wales.gwarchod.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.conduct.PairId;
import wales.gwarchod.crimes.ReportId;

/**
 * A case as lists and other rooms know it.
 *
 * @param reference what users write down, such as {@code CASE-2026-7K3QMXA}
 * @param report the report whose decision opened it first
 * @param pair whom it is about; null while that report joins nobody into a pair
 * @param openedAt when it was opened first
 * @param openedBy the account that decided it
 */
public record CaseSummary(
        CaseId id,
        String reference,
        CaseState state,
        ReportId report,
        @Nullable PairId pair,
        Instant openedAt,
        String openedBy) {}
