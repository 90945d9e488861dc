/** What tests of pages share: a browser, axe, and the rules every page keeps. */
@NullMarked
package wales.gwarchod;

import org.jspecify.annotations.NullMarked;
