/** Tests of what the pages of this room say. */
@NullMarked
package wales.gwarchod.pages.web;

import org.jspecify.annotations.NullMarked;
