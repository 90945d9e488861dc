/** Tests of the room conduct. */
@NullMarked
package wales.gwarchod.conduct;

import org.jspecify.annotations.NullMarked;
