package wales.gwarchod.crimes.extract;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import wales.gwarchod.crimes.ExtractFault;

/**
 * What the source system says about its extract.
 *
 * @param source the system's fixed code
 * @param totals how many rows it counted, for every part
 */
public record Manifest(String source, String force, Instant extractedAt, Map<Part, Long> totals) {
    static final int FORMAT_VERSION = 1;

    static Manifest of(byte[] json, int length, String file) {
        try {
            return of(StrictJson.MAPPER.readTree(json, 0, length), file);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new ExtractFault("manifest-not-json", file, at == null ? 1 : at.getLineNr());
        }
    }

    private static Manifest of(JsonNode json, String file) {
        if (!json.isObject() || !json.path("format").asString("").equals("gwarchod-extract")) {
            throw new ExtractFault("manifest-missing", file);
        }
        if (json.path("format_version").asInt(0) != FORMAT_VERSION) {
            throw new ExtractFault(
                    "format-version-unknown", json.path("format_version").toString(), FORMAT_VERSION);
        }
        String source = json.path("source").asString("");
        if (!isCode(source)) {
            throw new ExtractFault("manifest-key", "source");
        }
        String force = json.path("force").asString("").strip();
        if (force.isEmpty() || force.length() > 200 || force.indexOf(0) >= 0) {
            throw new ExtractFault("manifest-key", "force");
        }
        return new Manifest(source, force, extractedAt(json), totals(json.path("totals")));
    }

    private static boolean isCode(String source) {
        return !source.isEmpty()
                && source.length() <= 60
                && source.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0));
    }

    private static Instant extractedAt(JsonNode json) {
        try {
            return OffsetDateTime.parse(json.path("extracted_at").asString("")).toInstant();
        } catch (DateTimeParseException notATime) {
            throw new ExtractFault("manifest-key", "extracted_at");
        }
    }

    private static Map<Part, Long> totals(JsonNode json) {
        if (!json.isObject() || json.isEmpty()) {
            throw new ExtractFault("manifest-key", "totals");
        }
        var totals = new EnumMap<Part, Long>(Part.class);
        for (Part part : Part.values()) {
            JsonNode total = json.path(part.word());
            if (!total.isMissingNode() && (!total.isIntegralNumber() || total.asLong() < 0)) {
                throw new ExtractFault("manifest-key", "totals." + part.word());
            }
            totals.put(part, total.asLong(0));
        }
        return Map.copyOf(totals);
    }
}
