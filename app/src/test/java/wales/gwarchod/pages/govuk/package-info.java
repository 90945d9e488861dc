/** Tests of the components, each held to what GOV.UK Frontend ships. */
@NullMarked
package wales.gwarchod.pages.govuk;

import org.jspecify.annotations.NullMarked;
