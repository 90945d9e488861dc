/**
 * Jobs: scheduled and queued work, claimed from the database, one at a time across instances, tried again when it fails.
 *
 * <p>Come in through {@link wales.gwarchod.jobs.Jobs}; a room offers work by having a {@link wales.gwarchod.jobs.JobKind}
 * bean. The engine underneath is db-scheduler.
 *
 * <p>Not here: what the work is.
 */
@ApplicationModule(displayName = "Jobs", allowedDependencies = "access")
@NullMarked
package wales.gwarchod.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
