/** Tests of the room people. */
@NullMarked
package wales.gwarchod.people;

import org.jspecify.annotations.NullMarked;
