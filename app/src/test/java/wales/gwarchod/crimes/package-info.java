/** Tests of the room {@code crimes}: its rules plain, its doors on the real database. */
@NullMarked
package wales.gwarchod.crimes;

import org.jspecify.annotations.NullMarked;
