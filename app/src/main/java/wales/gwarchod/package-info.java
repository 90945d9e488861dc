/**
 * Gwarchod: recognises stalking in a police force's reports, helps the right person act on it, and keeps the evidence of
 * every decision.
 *
 * <p>Each package straight below this one is a room: its public types are its door. A room calls doors on floors below it
 * and nothing else; see {@code docs/adr/} for the decisions behind the house.
 */
@NullMarked
package wales.gwarchod;

import org.jspecify.annotations.NullMarked;
