/**
 * The command line: what {@code gwarchod} does once the script has found Java and built what was missing.
 *
 * <p>Come in through {@link wales.gwarchod.command.Gwarchod}, the main class. A command that fails says why in one sentence
 * on the error output; standard output carries only what was asked for.
 *
 * <p>This package is no room. Not here: how a file is loaded (see {@code crimes}), how texts are read (see
 * {@code stalking-signs}), how the database is opened (see {@code database}).
 */
@NullMarked
package wales.gwarchod.command;

import org.jspecify.annotations.NullMarked;
