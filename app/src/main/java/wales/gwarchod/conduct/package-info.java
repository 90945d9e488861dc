/**
 * Conduct: what happened between two people. Reports are joined into pairs of a victim and a suspect, across offence types,
 * areas and spellings; each join has its reason and can be undone. A suspect whom nobody has identified stays unknown: those
 * reports are grouped by victim.
 *
 * <p>Come in through {@link wales.gwarchod.conduct.Conduct}. When the reports of a load are joined,
 * {@link wales.gwarchod.conduct.ConductJoined} is published; when a pair changes for another reason,
 * {@link wales.gwarchod.conduct.PairChanged}.
 *
 * <p>Not here: who is who (see {@code people}); whether it is stalking (see {@code screening}).
 */
@ApplicationModule(
        displayName = "Conduct",
        allowedDependencies = {
            "access",
            "audit",
            "clocks",
            "crimes",
            "jobs",
            "language",
            "pages",
            "pages::govuk",
            "pages::moj",
            "people"
        })
@NullMarked
package wales.gwarchod.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
