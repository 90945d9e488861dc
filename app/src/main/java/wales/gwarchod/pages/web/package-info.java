/** The pages of this room: sign-in, Today, help and what stands in the footer, settings. */
@NullMarked
package wales.gwarchod.pages.web;

import org.jspecify.annotations.NullMarked;
