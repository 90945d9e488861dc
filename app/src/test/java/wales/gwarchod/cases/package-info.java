/** Tests of the room cases. */
@NullMarked
package wales.gwarchod.cases;

import org.jspecify.annotations.NullMarked;
