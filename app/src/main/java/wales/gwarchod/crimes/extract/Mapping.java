package wales.gwarchod.crimes.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import wales.gwarchod.crimes.ExtractFault;

/**
 * How a force's own file differs from the format: encoding, delimiter, the names of files and columns, its codes.
 *
 * @param encoding null for UTF-8
 * @param date null for ISO dates only
 * @param files file name by part, where it is not the standard one
 * @param columns the force's column by ours
 * @param codes our code by the force's, by column
 * @param values what to put where the force sends nothing
 */
public record Mapping(
        @Nullable Charset encoding,
        char delimiter,
        @Nullable DateTimeFormatter date,
        @Nullable DateTimeFormatter dateTime,
        Map<Part, String> files,
        Map<Part, Map<String, String>> columns,
        Map<Part, Map<String, Map<String, String>>> codes,
        Map<Part, Map<String, String>> values) {
    private static final Set<String> KEYS = Set.of(
            "format",
            "format_version",
            "encoding",
            "delimiter",
            "date",
            "date_time",
            "files",
            "columns",
            "codes",
            "values");
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1");

    /** No mapping: the file is as the format page says. */
    public static final Mapping NONE = new Mapping(null, ',', null, null, Map.of(), Map.of(), Map.of(), Map.of());

    /** The mapping in a file's content. */
    public static Mapping of(byte[] content) {
        try {
            return of(StrictJson.MAPPER.readTree(content));
        } catch (JacksonException broken) {
            throw new ExtractFault("mapping-not-json");
        }
    }

    private static Mapping of(JsonNode json) {
        if (!json.path("format").asString("").equals("gwarchod-mapping")
                || json.path("format_version").asInt(0) != 1) {
            throw new ExtractFault("mapping-key", "format");
        }
        json.propertyNames().forEach(key -> {
            if (!KEYS.contains(key)) {
                throw new ExtractFault("mapping-key", key);
            }
        });
        var files = new EnumMap<Part, String>(Part.class);
        json.path("files").properties().forEach(file -> files.put(part(file.getKey()), text(file.getValue(), "files")));
        var columns = new EnumMap<Part, Map<String, String>>(Part.class);
        json.path("columns").properties().forEach(part -> {
            var names = new HashMap<String, String>();
            part.getValue()
                    .properties()
                    .forEach(name ->
                            names.put(column(part(part.getKey()), name.getKey()), text(name.getValue(), "columns")));
            columns.put(part(part.getKey()), Map.copyOf(names));
        });
        return new Mapping(
                encoding(json),
                delimiter(json),
                pattern(json, "date"),
                pattern(json, "date_time"),
                files,
                columns,
                codes(json.path("codes")),
                values(json.path("values")));
    }

    private static Map<Part, Map<String, Map<String, String>>> codes(JsonNode json) {
        var codes = new EnumMap<Part, Map<String, Map<String, String>>>(Part.class);
        json.properties().forEach(entry -> {
            var place = ColumnOf.named(entry.getKey());
            var byTheirs = new HashMap<String, String>();
            entry.getValue()
                    .properties()
                    .forEach(code -> byTheirs.put(code.getKey(), text(code.getValue(), entry.getKey())));
            codes.computeIfAbsent(place.part(), part -> new HashMap<>()).put(place.column(), Map.copyOf(byTheirs));
        });
        return codes;
    }

    private static Map<Part, Map<String, String>> values(JsonNode json) {
        var values = new EnumMap<Part, Map<String, String>>(Part.class);
        json.properties().forEach(entry -> {
            var place = ColumnOf.named(entry.getKey());
            values.computeIfAbsent(place.part(), part -> new HashMap<>())
                    .put(place.column(), text(entry.getValue(), entry.getKey()));
        });
        return values;
    }

    private static @Nullable Charset encoding(JsonNode json) {
        String name = json.path("encoding").asString("UTF-8");
        if (!ENCODINGS.contains(name)) {
            throw new ExtractFault("mapping-key", "encoding");
        }
        var charset = Charset.forName(name);
        return charset.equals(StandardCharsets.UTF_8) ? null : charset;
    }

    private static char delimiter(JsonNode json) {
        String delimiter = json.path("delimiter").asString(",");
        if (delimiter.length() != 1 || ",;|\t".indexOf(delimiter.charAt(0)) < 0) {
            throw new ExtractFault("mapping-key", "delimiter");
        }
        return delimiter.charAt(0);
    }

    /** A pattern that means one day only: four-digit proleptic years ({@code uuuu}), resolved strictly. */
    private static @Nullable DateTimeFormatter pattern(JsonNode json, String key) {
        if (json.path(key).isMissingNode()) {
            return null;
        }
        String pattern = json.path(key).asString("");
        if (!pattern.contains("uuuu") || pattern.contains("y")) {
            throw new ExtractFault("mapping-key", key);
        }
        try {
            return DateTimeFormatter.ofPattern(pattern, java.util.Locale.UK).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException notAPattern) {
            throw new ExtractFault("mapping-key", key);
        }
    }

    private static Part part(String word) {
        try {
            return Part.ofWord(word);
        } catch (IllegalArgumentException unknown) {
            throw new ExtractFault("mapping-key", word);
        }
    }

    private static String column(Part part, String name) {
        if (!part.columns().contains(name)) {
            throw new ExtractFault("mapping-key", part.word() + "." + name);
        }
        return name;
    }

    private static String text(JsonNode value, String key) {
        if (!value.isString()) {
            throw new ExtractFault("mapping-key", key);
        }
        return value.asString();
    }

    String fileOf(Part part) {
        return files.getOrDefault(part, part.fileName());
    }

    /** The force's name for one of our columns. */
    String theirs(Part part, String column) {
        return columns.getOrDefault(part, Map.of()).getOrDefault(column, column);
    }

    /** A cell in our codes. */
    String ours(Part part, String column, String cell) {
        String filled = cell.isEmpty() ? values.getOrDefault(part, Map.of()).getOrDefault(column, "") : cell;
        return codes.getOrDefault(part, Map.of()).getOrDefault(column, Map.of()).getOrDefault(filled, filled);
    }

    boolean fills(Part part, String column) {
        return values.getOrDefault(part, Map.of()).containsKey(column);
    }

    private record ColumnOf(Part part, String column) {
        static ColumnOf named(String dotted) {
            int dot = dotted.indexOf('.');
            if (dot < 0) {
                throw new ExtractFault("mapping-key", dotted);
            }
            var part = Mapping.part(dotted.substring(0, dot));
            return new ColumnOf(part, Mapping.column(part, dotted.substring(dot + 1)));
        }
    }
}
