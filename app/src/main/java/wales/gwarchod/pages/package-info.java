/**
 * Pages: what every page stands in (layout, navigation, language, errors), the components, Today, sign-in and help.
 *
 * <p>Come in through {@link wales.gwarchod.pages.Pages}: a handler gives it a template, a
 * {@link wales.gwarchod.pages.PageHead} and its page record. Rooms above show themselves by
 * {@link wales.gwarchod.pages.TodayBlock}, {@link wales.gwarchod.pages.NavigationCount} and
 * {@link wales.gwarchod.pages.DataTime}. The components' parameters are in {@link wales.gwarchod.pages.govuk}.
 *
 * <p>Not here: who may see a page (see {@code access}), the words and how they are said (see {@code language}).
 */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"access", "language"})
@NullMarked
package wales.gwarchod.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
