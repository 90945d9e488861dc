/**
 * Stalking signs: which behaviours a text shows, where, and how strongly a course of conduct reads as stalking.
 *
 * <p>Plain Java: no Spring, no database, no clock; the same text, rules and history give the same answer.
 *
 * <p>Not here: whose reports these are (see {@code conduct} in the service) and what a person decided (see {@code screening}).
 */
@NullMarked
package wales.gwarchod.signs;

import org.jspecify.annotations.NullMarked;
