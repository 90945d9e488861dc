/**
 * Whole-run measurements: every performance figure in docs/performance.md comes from here, with the hardware beside it.
 *
 */
@NullMarked
package wales.gwarchod.bench;

import org.jspecify.annotations.NullMarked;
