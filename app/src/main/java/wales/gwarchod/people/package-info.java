/**
 * People: which person records are one person, and why. A person record is somebody in one role in one report, as loaded;
 * the link job joins records to persons by fixed rules, keeps the reason for each join, and never repeats a join that a
 * user has undone.
 *
 * <p>Come in through {@link wales.gwarchod.people.People} (who is who, links, undo, search). When the records of a load are
 * linked, {@link wales.gwarchod.people.PeopleLinked} is published; when persons become one or are split,
 * {@link wales.gwarchod.people.PersonsChanged}.
 *
 * <p>Not here: how names and police identifiers are brought to one form (see the library {@code linkage}); where people live
 * and how they are reached (see {@code access}); what happened between two people (see {@code conduct}).
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "access",
            "audit",
            "clocks",
            "crimes",
            "jobs",
            "language",
            "pages",
            "pages::govuk",
            "pages::moj"
        })
@NullMarked
package wales.gwarchod.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
