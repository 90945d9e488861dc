/** Tests of the house itself, and what every room's tests may use: {@link wales.gwarchod.Property}. */
@NullMarked
package wales.gwarchod;

import org.jspecify.annotations.NullMarked;
