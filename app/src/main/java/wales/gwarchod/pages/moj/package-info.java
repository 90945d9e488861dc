/**
 * The parameters of the components from MoJ Frontend, which stand in {@code src/main/jte/moj/*.jte}; the timeline is our own
 * copy, because its byline and its dates must be said in the reader's language.
 */
@NullMarked
@NamedInterface("moj")
package wales.gwarchod.pages.moj;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
