package wales.gwarchod.crimes;

import org.jspecify.annotations.Nullable;

/**
 * A row that was held back.
 *
 * @param part which file of the extract
 * @param line its first line there; the header is line 1
 * @param byteOffset its first byte in the unpacked file; null if it was found only when all rows were together
 * @param reference the report it belongs to, or empty
 * @param code ends the word {@code crimes.rejected.CODE}: what is wrong, and what to do about it
 * @param column the column at fault, or empty
 * @param found what stood there, if it is a date, a number or a code
 */
public record RejectedRow(
        String part,
        long line,
        @Nullable Long byteOffset,
        String reference,
        String code,
        String column,
        String found) {}
