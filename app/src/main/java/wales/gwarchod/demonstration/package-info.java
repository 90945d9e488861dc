/**
 * The demonstration: an invented force, Heddlu Enghraifft / Example Police, whose reports are made by a seeded generator,
 * and the users who try the service on them.
 *
 * <p>Come in through {@link wales.gwarchod.demonstration.Demonstration} (write an extract of any size, or one more night
 * of it) and {@link wales.gwarchod.demonstration.DemonstrationForce} (an empty database becomes the demonstration).
 *
 * <p>Every person, place, number and text is invented. Nothing here may be used to claim accuracy: who did what to whom is
 * not in the extract, and the separate list of it serves tests and measurements of speed alone.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"access", "clocks", "crimes", "jobs", "screening"})
@NullMarked
package wales.gwarchod.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
