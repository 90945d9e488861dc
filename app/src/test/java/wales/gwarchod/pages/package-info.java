/** Tests of the frame every page stands in. */
@NullMarked
package wales.gwarchod.pages;

import org.jspecify.annotations.NullMarked;
