/**
 * Linkage: names, birth dates, police identifiers and contact details brought to one form, so that two records of one
 * person can be seen to agree.
 *
 * <p>Plain Java: no Spring, no database. Not here: where records are kept and who may see them (see {@code people}).
 */
@NullMarked
package wales.gwarchod.linkage;

import org.jspecify.annotations.NullMarked;
