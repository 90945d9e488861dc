/**
 * Linkage: which person records are the same person, and why.
 *
 * <p>Here stand the forms to which names, police identifiers and contact details are brought, and how alike two words are. The rest is in
 * rooms of its own, each of which calls only those before it: {@code record} (records in columns), {@code block} (pairs worth comparing),
 * {@code model} (comparisons, learning, scores), {@code cluster} (which records become one person), {@code run} (from beginning to end, or one
 * record after another), {@code files}, {@code command}. Come in through {@link wales.gwarchod.linkage.run.Linkage} or {@link
 * wales.gwarchod.linkage.run.LiveIndex}.
 *
 * <p>Plain Java: no Spring, no database. Not here: where records are kept and who may see them (see {@code people}).
 */
@NullMarked
package wales.gwarchod.linkage;

import org.jspecify.annotations.NullMarked;
