package wales.gwarchod.signs.command;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import wales.gwarchod.signs.Narrative;

/**
 * One text of the input file.
 *
 * @param line where it begins in the file, from 1
 * @param id as it stood in the file, so that a number stays a number
 * @param pair as it stood in the file
 */
record InputRecord(
        long line,
        JsonNode id,
        Narrative narrative,
        @Nullable String victim,
        @Nullable String suspect,
        @Nullable JsonNode pair) {}
