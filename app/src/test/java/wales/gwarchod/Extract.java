package wales.gwarchod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes an extract of invented reports, as a force would send it. Its contacts are an address, telephone or the like by kind. */
public final class Extract {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Map<String, Object>> reports = new ArrayList<>();
    private int people;
    private int contacts;

    /** A date of birth of which hardly a digit agrees with that of another letter; letters are capital. */
    public static String born(char letter) {
        int number = letter - 'A';
        return LocalDate.of(1950 + number * 3 % 50, 1 + number * 5 % 12, 3 + number * 7 % 25)
                .toString();
    }

    /** An e-mail address that is nothing like that of another letter. */
    public static String mail(char letter) {
        return String.valueOf(letter).toLowerCase(Locale.ROOT).repeat(8) + "@example.org";
    }

    /** A telephone number that is more than a slip away from that of another; of numbers below 10. */
    public static String phone(int number) {
        return "07700 900" + 111 * number;
    }

    /** A report that is being written. */
    public final class Report {
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final List<Map<String, Object>> named = new ArrayList<>();

        private Report(String reference) {
            fields.put("reference", reference);
            fields.put("version", 1);
            fields.put("kind", "CRIME");
            fields.put("recorded_at", "2026-11-20T10:00:00Z");
            fields.put("offence_class", "8L");
            fields.put("people", named);
        }

        /** The extract that this report belongs to. */
        public Extract file() {
            return Extract.this;
        }

        /** What the force calls it. */
        public String reference() {
            return String.valueOf(fields.get("reference"));
        }

        /** Sets a column. */
        public Report with(String column, Object value) {
            fields.put(column, value);
            return this;
        }

        /** Adds a person; what follows the name is column, value, column, value. A contact is {@code "PHONE", "07700 900001"}. */
        public Report person(String reference, String role, String forenames, String surname, String... columns) {
            var person = new LinkedHashMap<String, Object>();
            person.put("person_reference", reference);
            person.put("role", role);
            person.put("forenames", forenames);
            person.put("surname", surname);
            var reached = new ArrayList<Map<String, String>>();
            for (int i = 0; i < columns.length; i += 2) {
                if (columns[i].equals(columns[i].toUpperCase(Locale.ROOT))) {
                    reached.add(Map.of("kind", columns[i], "value", columns[i + 1]));
                } else {
                    person.put(columns[i], columns[i + 1]);
                }
            }
            person.put("contacts", reached);
            named.add(person);
            people++;
            contacts += reached.size();
            return this;
        }

        /** Adds a suspect whom nobody has identified. */
        public Report unknownSuspect(String reference) {
            named.add(Map.of("person_reference", reference, "role", "SUSPECT", "unknown", true));
            people++;
            return this;
        }
    }

    /** Adds a report. */
    public Report report(String reference) {
        var report = new Report(reference);
        reports.add(report.fields);
        return report;
    }

    /** Writes the file. */
    public Path write(Path folder, String name) {
        var lines = new ArrayList<String>();
        lines.add(JSON.writeValueAsString(Map.of(
                "format", "gwarchod-extract",
                "format_version", 1,
                "source", "test",
                "force", "Heddlu Enghraifft",
                "extracted_at", "2026-11-23T02:00:00Z",
                "totals", Map.of("reports", reports.size(), "people", people, "contacts", contacts))));
        reports.forEach(report -> lines.add(JSON.writeValueAsString(report)));
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
