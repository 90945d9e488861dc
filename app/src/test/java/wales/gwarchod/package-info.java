/** Tests that look at the whole house, and what tests of every room stand on: a database, a browser, properties. */
@NullMarked
package wales.gwarchod;

import org.jspecify.annotations.NullMarked;
