/** Tests of working days and deadlines. */
@NullMarked
package wales.gwarchod.clocks;

import org.jspecify.annotations.NullMarked;
