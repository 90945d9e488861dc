/** The pages of this room: people found, and a person with their records. */
@NullMarked
package wales.gwarchod.people.web;

import org.jspecify.annotations.NullMarked;
