/**
 * The pages of screening: the worklist, one item with its decision, what was decided, where two people differ, the rules, and
 * what waits to be keyed into the crime system. They use the doors like any other caller.
 */
@NullMarked
package wales.gwarchod.screening.web;

import org.jspecify.annotations.NullMarked;
