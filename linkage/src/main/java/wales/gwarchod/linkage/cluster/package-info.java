/**
 * Which records become one person, once every pair has its weight.
 *
 * <p>Come in through {@link wales.gwarchod.linkage.cluster.Clustering}. Not here: weights (see {@code model}).
 */
@NullMarked
package wales.gwarchod.linkage.cluster;

import org.jspecify.annotations.NullMarked;
