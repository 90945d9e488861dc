package wales.gwarchod.signs.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import wales.gwarchod.signs.Narrative;

/** Makes a record from named values and says what is wrong with them. */
final class Fields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final List<String> TEXTS =
            List.of("recorded_offence", "relationship", "victim", "suspect", "occurred_on");

    /** How many days were given that are none; the text is read all the same, as of an unknown day. */
    private long badDays;

    private long firstBadDay;

    InputRecord record(long line, Map<String, JsonNode> values) throws BadRecord {
        JsonNode id = values.get("id");
        if (id == null || id.isNull() || id.isContainer() || id.asString().isBlank()) {
            throw new BadRecord(line, "there is no id", false);
        }
        JsonNode text = values.get("narrative");
        if (text == null || text.isNull()) {
            throw new BadRecord(line, "there is no narrative", false);
        }
        if (!text.isString()) {
            throw new BadRecord(line, "the narrative is not a text", false);
        }
        JsonNode pair = values.get("pair");
        if (pair != null && pair.isContainer()) {
            throw new BadRecord(line, "pair is neither a text nor a number", false);
        }
        for (String name : TEXTS) {
            JsonNode value = values.get(name);
            if (value != null && value.isContainer()) {
                throw new BadRecord(line, name + " is neither a text nor a number", false);
            }
        }
        var narrative = new Narrative(
                id.asString(),
                text.stringValue(),
                text(values, "recorded_offence"),
                day(line, text(values, "occurred_on")),
                text(values, "relationship"));
        boolean hasPair = pair != null && !pair.isNull() && !pair.asString().isBlank();
        return new InputRecord(
                line, id, narrative, text(values, "victim"), text(values, "suspect"), hasPair ? pair : null);
    }

    private static @Nullable String text(Map<String, JsonNode> values, String name) {
        JsonNode value = values.get(name);
        if (value == null || value.isNull() || value.asString().isBlank()) {
            return null;
        }
        return value.asString().strip();
    }

    private @Nullable LocalDate day(long line, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            boolean withTime = value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
            return LocalDate.parse(withTime ? value.substring(0, 10) : value, DAY);
        } catch (DateTimeException e) {
            firstBadDay = badDays == 0 ? line : firstBadDay;
            badDays++;
            return null;
        }
    }

    /** A sentence about days that were none, or null. */
    @Nullable
    String warning() {
        return badDays == 0
                ? null
                : "occurred_on was not a day such as 2026-03-31 in " + badDays + " records, first in line "
                        + firstBadDay + "; they were read as of an unknown day";
    }
}
