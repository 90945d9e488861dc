/**
 * Which pairs of records are compared at all: those that share a blocking key, such as surname and day of birth.
 *
 * <p>Come in through {@link wales.gwarchod.linkage.block.Blocking}. Not here: how two records compare (see {@code model}).
 */
@NullMarked
package wales.gwarchod.linkage.block;

import org.jspecify.annotations.NullMarked;
