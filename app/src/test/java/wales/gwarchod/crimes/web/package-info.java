/** Tests of the pages of this room, on the whole service. */
@NullMarked
package wales.gwarchod.crimes.web;

import org.jspecify.annotations.NullMarked;
