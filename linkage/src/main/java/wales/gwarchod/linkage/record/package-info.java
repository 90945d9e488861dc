/**
 * Person records in columns, as the comparisons read them: every value brought to one form and replaced by a number, 0 where
 * there is none.
 *
 * <p>Come in through {@link wales.gwarchod.linkage.record.Records}. Not here: how two records compare (see {@code model}).
 */
@NullMarked
package wales.gwarchod.linkage.record;

import org.jspecify.annotations.NullMarked;
