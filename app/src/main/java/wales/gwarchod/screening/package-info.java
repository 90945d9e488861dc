/**
 * Screening: the daily worklist. Every report of the last 24 hours is read; those already recorded as stalking and those
 * that look like it are reviewed twice, by two people, and every decision is kept with what was on the screen.
 *
 * <p>Come in through {@link wales.gwarchod.screening.Worklist} (what is to be done, and one item whole) and
 * {@link wales.gwarchod.screening.ReviewDesk} (what a person decides). A decision "stalking" opens a case in
 * {@code cases} in the same transaction.
 *
 * <p>Not here: how a text is read (library {@code stalking-signs}), who is who ({@code people}), what happened between two
 * people ({@code conduct}). We never write to the crime recording system: what is to be keyed there waits in
 * {@link wales.gwarchod.screening.Outbound}.
 */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {
            "cases",
            "conduct",
            "people",
            "crimes",
            "pages",
            "pages::govuk",
            "pages::moj",
            "access",
            "audit",
            "clocks",
            "language",
            "jobs"
        })
@NullMarked
package wales.gwarchod.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
