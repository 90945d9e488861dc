/** Texts that people have marked, and what is learned from them and measured on them. */
@NullMarked
package wales.gwarchod.signs.learning;

import org.jspecify.annotations.NullMarked;
