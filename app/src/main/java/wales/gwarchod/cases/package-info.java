/**
 * Cases: stalking cases, each about one pair of a victim and a suspect, opened by a decision in screening.
 *
 * <p>Come in through {@link wales.gwarchod.cases.Cases}. When a case is opened, {@link wales.gwarchod.cases.CaseOpened} is
 * published.
 *
 * <p>Not here: the decision itself (see {@code screening}); the course of conduct (see {@code conduct}). Allocation,
 * considerations, plan and evidence come with their own rooms and issues.
 */
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "access",
            "audit",
            "clocks",
            "conduct",
            "crimes",
            "jobs",
            "language",
            "pages",
            "pages::govuk",
            "pages::moj",
            "people"
        })
@NullMarked
package wales.gwarchod.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
