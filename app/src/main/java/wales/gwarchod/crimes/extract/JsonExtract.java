package wales.gwarchod.crimes.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import wales.gwarchod.crimes.ExtractFault;

/** NDJSON: the manifest, then a report a line. */
final class JsonExtract extends ExtractFile {
    private static final Map<Part, String> LISTS =
            Map.of(Part.CLASSIFICATIONS, "classifications", Part.PEOPLE, "people", Part.ORDERS, "orders");

    private final String file;
    private final InputStream text;
    private final JsonLines lines;
    private final Mapping mapping;
    private final Manifest manifest;

    private JsonExtract(String file, InputStream text, JsonLines lines, Mapping mapping, Manifest manifest) {
        this.file = file;
        this.text = text;
        this.lines = lines;
        this.mapping = mapping;
        this.manifest = manifest;
    }

    static JsonExtract opened(Path path, Mapping mapping, Limits limits) throws IOException {
        String file = path.getFileName().toString();
        var raw = Files.newInputStream(path);
        try {
            var text = text(raw, file, mapping, new Unpacked(limits, Files.size(path)));
            var lines = new JsonLines(text, text.markLength(), limits);
            if (!lines.next()) {
                throw new ExtractFault("file-empty");
            }
            if (lines.bytes()[0] != '{') {
                throw new ExtractFault("not-an-extract");
            }
            return new JsonExtract(file, text, lines, mapping, Manifest.of(lines.bytes(), lines.length(), file));
        } catch (IOException | RuntimeException unusable) {
            raw.close();
            throw unusable;
        }
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public void read(RowSink sink) {
        var checks = new RowChecks(mapping, manifest.extractedAt());
        guarded(file, () -> {
            while (lines.next()) {
                new Line(checks, sink).read();
            }
            return null;
        });
    }

    @Override
    public void close() {
        guarded(file, () -> {
            text.close();
            return null;
        });
    }

    /** One report with what belongs to it. */
    private final class Line {
        private final RowChecks checks;
        private final RowSink sink;
        private final long number = lines.line();
        private final long offset = lines.offset();

        Line(RowChecks checks, RowSink sink) {
            this.checks = checks;
            this.sink = sink;
        }

        void read() {
            if (lines.tooLong()) {
                sink.rejected(place(Part.REPORTS), "", 0, new RowFault("row-too-long", ""));
                return;
            }
            JsonNode report;
            try {
                report = StrictJson.MAPPER.readTree(lines.bytes(), 0, lines.length());
            } catch (JacksonException broken) {
                var at = broken.getLocation();
                String column = at == null ? "" : Integer.toString(at.getColumnNr());
                sink.rejected(place(Part.REPORTS), "", 0, new RowFault("not-json", "", column));
                return;
            }
            if (!report.isObject()) {
                sink.rejected(place(Part.REPORTS), "", 0, new RowFault("not-json", "", "1"));
                return;
            }
            row(Part.REPORTS, report, report, report);
            list(Part.CLASSIFICATIONS, report).forEach(one -> row(Part.CLASSIFICATIONS, one, report, report));
            list(Part.PEOPLE, report).forEach(person -> {
                row(Part.PEOPLE, person, report, person);
                contacts(person).forEach(contact -> row(Part.CONTACTS, contact, report, person));
            });
            list(Part.ORDERS, report).forEach(order -> row(Part.ORDERS, order, report, order));
        }

        private Iterable<JsonNode> list(Part part, JsonNode report) {
            return checkedList(part, report.path(java.util.Objects.requireNonNull(LISTS.get(part))));
        }

        private Iterable<JsonNode> contacts(JsonNode person) {
            return checkedList(Part.CONTACTS, person.path("contacts"));
        }

        private Iterable<JsonNode> checkedList(Part part, JsonNode list) {
            if (list.isMissingNode() || list.isNull()) {
                return java.util.List.of();
            }
            if (!list.isArray()) {
                sink.rejected(place(part), "", 0, new RowFault("json-type", part.word()));
                return java.util.List.of();
            }
            return list;
        }

        /** A row whose key comes from the report, and whose person, for a contact, from the person around it. */
        private void row(Part part, JsonNode own, JsonNode report, JsonNode person) {
            Cells cells = column -> {
                JsonNode from = switch (column) {
                    case "reference", "version" -> report;
                    case "person_reference" -> person;
                    default -> own;
                };
                Part of = from == report ? Part.REPORTS : column.equals("person_reference") ? Part.PEOPLE : part;
                return mapping.ours(of, column, text(from.path(mapping.theirs(of, column)), column));
            };
            try {
                if (!own.isObject()) {
                    throw new RowFault("json-type", part.word());
                }
                unknownKeys(part, own);
                sink.row(place(part), checks.check(part, cells));
            } catch (RowFault fault) {
                CsvPart.reject(sink, place(part), cells, fault);
            }
        }

        private void unknownKeys(Part part, JsonNode own) {
            own.propertyNames().forEach(key -> {
                boolean known = LISTS.containsValue(key)
                        || key.equals("contacts")
                        || part.columns().contains(key)
                        || part.columns().stream()
                                .anyMatch(column -> mapping.theirs(part, column).equals(key));
                if (!known) {
                    sink.unknown(part.word(), key.length() <= 60 ? key : key.substring(0, 60) + "…");
                }
            });
        }

        private RowSink.Place place(Part part) {
            return new RowSink.Place(part, file, number, offset);
        }

        private static String text(JsonNode value, String column) {
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            if (value.isArray() && column.equals("flags")) {
                var flags = new StringBuilder();
                value.forEach(flag -> flags.append(flag.asString("")).append(';'));
                return flags.toString();
            }
            if (value.isContainer()) {
                throw new RowFault("json-type", column);
            }
            return value.asString("");
        }
    }
}
