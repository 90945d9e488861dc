/**
 * Reads an extract file as {@code docs/extract-format.md} describes it: opens it, guards against what a file can do to its
 * reader, and hands over checked rows one by one. Plain Java; it knows nothing of the database.
 *
 * <p>Come in through {@link wales.gwarchod.crimes.extract.ExtractFile}.
 */
@NullMarked
package wales.gwarchod.crimes.extract;

import org.jspecify.annotations.NullMarked;
