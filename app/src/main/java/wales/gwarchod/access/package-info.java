/**
 * Access: who is acting, what their role allows, and where protected whereabouts are kept.
 *
 * <p>Come in through {@link wales.gwarchod.access.Acting} (who acts in this thread),
 * {@link wales.gwarchod.access.Access} (what a route asks for), {@link wales.gwarchod.access.Users} (the accounts) and
 * {@link wales.gwarchod.access.WhereaboutsRegister} (every address, phone, e-mail, account and vehicle).
 *
 * <p>Not here: grants, exclusions, restrictions and break-glass, which come with the walls; the sign-in page
 * (see {@code pages}); the log of who saw what (see {@code audit}).
 */
@ApplicationModule(displayName = "Access", allowedDependencies = "audit")
@NullMarked
package wales.gwarchod.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
