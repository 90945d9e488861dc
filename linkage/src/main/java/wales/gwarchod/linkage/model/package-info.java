/**
 * How two records compare, how much that says, and how it is learned from the records themselves (Fellegi and Sunter, "A Theory
 * for Record Linkage", 1969; expectation maximisation on counts of comparison patterns as Winkler, 1988).
 *
 * <p>Come in through {@link wales.gwarchod.linkage.model.Training} and {@link wales.gwarchod.linkage.model.Scorer}. Not here:
 * which pairs are compared at all (see {@code block}), and which records become one person (see {@code cluster}).
 */
@NullMarked
package wales.gwarchod.linkage.model;

import org.jspecify.annotations.NullMarked;
