/**
 * {@code gwarchod link ...}: linking from the command line.
 *
 * <p>Come in through {@link wales.gwarchod.linkage.command.LinkCommand}.
 */
@NullMarked
package wales.gwarchod.linkage.command;

import org.jspecify.annotations.NullMarked;
