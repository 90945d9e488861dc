/**
 * The parameters of the page components: one record for each thing the official GOV.UK Frontend macros take, with their
 * names.
 *
 * <p>The components themselves are templates, {@code src/main/jte/govuk/*.jte}; each is held to every fixture that
 * GOV.UK Frontend ships. Where a macro takes {@code text} or {@code html}, so does ours; {@code html} is a
 * {@link gg.jte.Content}, which a template writes as {@code @`...`}, so that what a person typed is always escaped.
 *
 * <p>Not here: words. Whoever fills a component gives it words in the reader's language.
 */
@NullMarked
@NamedInterface("govuk")
package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
