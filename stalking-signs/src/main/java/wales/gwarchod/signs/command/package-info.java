/**
 * The command {@code signs read}: a file of texts in, a file of readings out.
 *
 * <p>Come in through {@link wales.gwarchod.signs.command.SignsCommand}. The formats stand in {@code docs/signs.md}.
 *
 * <p>Not here: how a text is read (see {@code wales.gwarchod.signs}).
 */
@NullMarked
package wales.gwarchod.signs.command;

import org.jspecify.annotations.NullMarked;
