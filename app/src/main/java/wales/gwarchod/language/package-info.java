/**
 * Language: every word the service says, in English and Welsh, and how each says dates, times, numbers and order.
 *
 * <p>Come in through {@link wales.gwarchod.language.Speech} (one language's words, for a page or a file), which
 * {@link wales.gwarchod.language.Words} hands out. The words themselves are data: {@code words/<room>.csv}.
 *
 * <p>Not here: which language a reader has chosen (see {@code pages}), text that people wrote and its translation
 * (see {@code publishing}).
 */
@ApplicationModule(
        displayName = "Language",
        allowedDependencies = {})
@NullMarked
package wales.gwarchod.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
