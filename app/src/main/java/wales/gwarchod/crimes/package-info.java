/**
 * Crimes: crime and incident reports as a force's own system holds them, and the loads that brought them. Nothing is ever
 * written back to that system.
 *
 * <p>Come in through {@link wales.gwarchod.crimes.Reports} (find, read, search) and {@link wales.gwarchod.crimes.Loads}
 * (load an extract, see what became of it). When a load is applied, {@link wales.gwarchod.crimes.LoadApplied} is published.
 *
 * <p>Not here: which records are one person (see {@code people}), what happened between two people (see {@code conduct}),
 * and addresses, telephones, e-mails, accounts and vehicles, which go from the extract straight into {@code access}.
 */
@ApplicationModule(
        displayName = "Crimes",
        allowedDependencies = {"access", "audit", "clocks", "jobs", "language", "pages", "pages::govuk", "pages::moj"})
@NullMarked
package wales.gwarchod.crimes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
