package wales.gwarchod.linkage.files;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.linkage.record.DateForm;
import wales.gwarchod.linkage.record.Feature;

/**
 * Which columns of a table say what. The shape is described in docs/link-settings.md.
 *
 * @param acrossFiles whether two files are linked that hold each person once
 * @param id the column that names a record
 * @param truth where the right answer stands, for evaluation
 * @param group the column by which an evaluation is told apart, such as ethnic group; never compared
 * @param dates how dates of birth are written
 */
public record LinkSettings(
        boolean acrossFiles,
        String id,
        Optional<Truth> truth,
        Optional<String> group,
        Map<Feature, Source> features,
        DateForm dates) {
    private static final Set<String> KEYS = Set.of("mode", "id", "truth", "group", "features");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> TRUTH_KEYS = Set.of("column", "pattern");
    private static final Set<String> SOURCE_KEYS = Set.of("column", "columns", "parts", "separator", "format");

    public LinkSettings {
        features = Map.copyOf(features);
    }

    /**
     * Reads settings.
     *
     * @throws NotReadable when they are not as they should be
     */
    public static LinkSettings read(Path file) throws IOException {
        try {
            var text = Files.readString(file);
            return of(JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (MalformedInputException notUtf8) {
            throw new NotReadable("The settings " + file + " are not UTF-8", notUtf8);
        } catch (JacksonException notJson) {
            throw new NotReadable("The settings " + file + " are not JSON: " + notJson.getOriginalMessage(), notJson);
        }
    }

    private static LinkSettings of(JsonNode json) {
        if (!json.isObject()) {
            throw new NotReadable("The settings must be one JSON object");
        }
        refuseOthers(json, KEYS, "The settings");
        var mode = text(json, "mode", "dedupe");
        if (!mode.equals("dedupe") && !mode.equals("link")) {
            throw new NotReadable("The mode is \"dedupe\" or \"link\", not \"" + mode + "\"");
        }
        var id = text(json, "id", "");
        if (id.isEmpty()) {
            throw new NotReadable("The settings need \"id\": the column that names a record");
        }
        var features = new EnumMap<Feature, Source>(Feature.class);
        json.path("features").properties().forEach(entry -> {
            var feature = Feature.of(entry.getKey())
                    .orElseThrow(() -> new NotReadable("There is no feature \"" + entry.getKey() + "\""));
            features.put(feature, Source.of(feature, entry.getValue()));
        });
        boolean named = features.containsKey(Feature.NAME)
                || features.containsKey(Feature.FORENAME)
                || features.containsKey(Feature.SURNAME);
        if (!named) {
            throw new NotReadable("The settings need a feature \"forename\", \"surname\" or \"name\"");
        }
        var born = features.get(Feature.DOB);
        return new LinkSettings(
                mode.equals("link"),
                id,
                Truth.of(json.path("truth")),
                Optional.of(text(json, "group", "")).filter(column -> !column.isEmpty()),
                features,
                born == null || born.format() == null ? DateForm.ISO : dates(born.format()));
    }

    private static DateForm dates(String format) {
        try {
            return new DateForm(format);
        } catch (IllegalArgumentException unknown) {
            throw new NotReadable(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private static void refuseOthers(JsonNode json, Set<String> known, String what) {
        json.propertyNames().forEach(name -> {
            if (!known.contains(name)) {
                throw new NotReadable(what + " may not have \"" + name + "\"; they have "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    private static String text(JsonNode json, String key, String otherwise) {
        var value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isString()) {
            throw new NotReadable("\"" + key + "\" must be a text");
        }
        return value.asString().strip();
    }

    /** All columns that are read. */
    public Set<String> columns() {
        var columns = new LinkedHashSet<String>();
        columns.add(id);
        features.values().forEach(source -> columns.addAll(source.columns()));
        truth.ifPresent(where -> columns.add(where.column()));
        group.ifPresent(columns::add);
        return columns;
    }

    /**
     * Where a feature stands.
     *
     * @param columns whose values are put together with a blank between
     * @param parts of an alias in their order: forename, surname
     * @param separator between the parts, and between several aliases when it is doubled
     * @param format of dates
     */
    public record Source(
            List<String> columns,
            List<String> parts,
            String separator,
            @Nullable String format) {
        public Source {
            columns = List.copyOf(columns);
            parts = List.copyOf(parts);
        }

        static Source of(Feature feature, JsonNode json) {
            var name = "The feature \"" + feature.key() + "\"";
            if (json.isString()) {
                return new Source(List.of(json.asString().strip()), List.of(), "|", null);
            }
            if (json.isArray()) {
                return new Source(texts(json, name), List.of(), "|", null);
            }
            if (!json.isObject()) {
                throw new NotReadable(name + " names a column, several, or an object with \"column\"");
            }
            refuseOthers(json, SOURCE_KEYS, name);
            var columns = json.has("columns") ? texts(json.path("columns"), name) : List.of(text(json, "column", ""));
            if (columns.isEmpty() || columns.contains("")) {
                throw new NotReadable(name + " names no column");
            }
            var parts = json.has("parts") ? texts(json.path("parts"), name) : List.of("forename", "surname");
            if (!Set.of("forename", "surname").containsAll(parts)) {
                throw new NotReadable(name + " has parts that are not \"forename\" or \"surname\"");
            }
            refuseForeign(feature, json, name);
            var format = text(json, "format", "");
            var separator = json.path("separator").asString("|");
            if (separator.isEmpty()) {
                throw new NotReadable(name + " has an empty separator");
            }
            return new Source(columns, parts, separator, format.isEmpty() ? null : format);
        }

        /** What would be passed over without a word is refused. */
        private static void refuseForeign(Feature feature, JsonNode json, String name) {
            if (json.has("format") && feature != Feature.DOB) {
                throw new NotReadable(name + " has no \"format\"; \"dob\" has");
            }
            if ((json.has("parts") || json.has("separator")) && feature != Feature.ALIAS) {
                throw new NotReadable(name + " has no \"parts\" or \"separator\"; \"alias\" has");
            }
            if (json.has("column") && json.has("columns")) {
                throw new NotReadable(name + " has \"column\" and \"columns\"; give one of them");
            }
        }

        private static List<String> texts(JsonNode json, String name) {
            var texts = new ArrayList<String>();
            for (var value : json) {
                if (!value.isString()) {
                    throw new NotReadable(name + " has something that is not a text in a list of texts");
                }
                texts.add(value.asString().strip());
            }
            if (!json.isArray() || texts.isEmpty()) {
                throw new NotReadable(name + " needs a list of texts");
            }
            return texts;
        }

        /** Forename and surname of each alias, one after the other. */
        List<String> aliases(String recorded) {
            if (recorded.isEmpty()) {
                return List.of();
            }
            var aliases = new ArrayList<String>();
            // after the parts of one alias, an empty part begins the next: a|b||c|d
            var said = List.of(recorded.split(Pattern.quote(separator), -1));
            for (int from = 0; from < said.size(); from += parts.size() + 1) {
                var one = said.subList(from, Math.min(said.size(), from + parts.size()));
                aliases.add(part(one, "forename"));
                aliases.add(part(one, "surname"));
            }
            return aliases;
        }

        private String part(List<String> said, String part) {
            int place = parts.indexOf(part);
            return place >= 0 && place < said.size() ? said.get(place).strip() : "";
        }
    }

    /**
     * Where the right answer stands.
     *
     * @param pattern its first group is the person; none when the whole value is
     */
    public record Truth(String column, Optional<Pattern> pattern) {
        static Optional<Truth> of(JsonNode json) {
            if (json.isMissingNode() || json.isNull()) {
                return Optional.empty();
            }
            if (json.isString()) {
                return Optional.of(new Truth(json.asString().strip(), Optional.empty()));
            }
            refuseOthers(json, TRUTH_KEYS, "\"truth\"");
            var column = text(json, "column", "");
            if (column.isEmpty()) {
                throw new NotReadable("\"truth\" names a column, or is an object with \"column\" and \"pattern\"");
            }
            var pattern = text(json, "pattern", "");
            try {
                return Optional.of(new Truth(
                        column, pattern.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(pattern))));
            } catch (PatternSyntaxException wrong) {
                throw new NotReadable("The pattern of \"truth\" is none: " + wrong.getDescription(), wrong);
            }
        }

        String person(String recorded) {
            if (pattern.isEmpty()) {
                return recorded;
            }
            var found = pattern.get().matcher(recorded);
            var person = found.find() ? found.group(Math.min(1, found.groupCount())) : null;
            return person == null ? "" : person;
        }
    }
}
