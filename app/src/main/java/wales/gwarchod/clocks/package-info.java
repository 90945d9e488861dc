/**
 * Clocks: what time it is, which days are working days in England and Wales, and when something is due, with its sum.
 *
 * <p>Come in through {@link wales.gwarchod.clocks.Deadlines} (when is it due) and
 * {@link wales.gwarchod.clocks.WorkingDays}; the bean {@link java.time.Clock} is the only place that knows the time.
 * Bank holidays and legal time limits are dated reference data with a source, in {@code reference/}.
 *
 * <p>Not here: what has to be done by then, and whether it was (the room whose work it is).
 */
@ApplicationModule(
        displayName = "Clocks",
        allowedDependencies = {})
@NullMarked
package wales.gwarchod.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
