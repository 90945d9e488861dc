/**
 * Linking from beginning to end: a set of records at a time, or one record after another.
 *
 * <p>Come in through {@link wales.gwarchod.linkage.run.Linkage}.
 */
@NullMarked
package wales.gwarchod.linkage.run;

import org.jspecify.annotations.NullMarked;
