/** The pages of this room: imports, and reports found and read. */
@NullMarked
package wales.gwarchod.crimes.web;

import org.jspecify.annotations.NullMarked;
