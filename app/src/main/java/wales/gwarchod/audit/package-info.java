/**
 * Audit: who did what, to which record, when. One row per consultation, decision, change and load, written in the same
 * transaction as the thing itself; rows are never changed or removed.
 *
 * <p>Come in through {@link wales.gwarchod.audit.AuditLog}.
 *
 * <p>Not here: sealing and verification, which come with the walls; the pages that read the log.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
@NullMarked
package wales.gwarchod.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
