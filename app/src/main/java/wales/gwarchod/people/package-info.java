/**
 * People: which person records are one person, and why. A person record is somebody in one role in one report, as loaded;
 * the link job joins records to persons by a version of a model (library {@code linkage}, ADR 12), keeps the evidence for each join, and
 * never goes against what a user has said.
 *
 * <p>Come in through {@link wales.gwarchod.people.People} (who is who, links, search) and
 * {@link wales.gwarchod.people.PersonDecisions} (who may be one person, and what users say of it). When the records of a load are
 * linked, {@link wales.gwarchod.people.PeopleLinked} is published; when persons become one or are split,
 * {@link wales.gwarchod.people.PersonsChanged}.
 *
 * <p>Not here: how records are compared, weighed and clustered (see the library {@code linkage}); where people live
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
