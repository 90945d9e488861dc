package wales.gwarchod.crimes.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The five kinds of row, each with its columns. */
public enum Part {
    REPORTS(
            List.of("reference", "version", "kind", "recorded_at"),
            List.of(
                    "occurred_from",
                    "occurred_to",
                    "occurred_precision",
                    "offence_class",
                    "offence_code",
                    "offence_title",
                    "area",
                    "status",
                    "outcome_code",
                    "flags",
                    "relationship",
                    "narrative",
                    "narrative_language")),
    CLASSIFICATIONS(
            List.of("reference", "version"), List.of("offence_class", "offence_code", "offence_title", "added_on")),
    PEOPLE(
            List.of("reference", "version", "person_reference", "role"),
            List.of("forenames", "surname", "other_names", "born_on", "gender", "pnc_id", "cro_number", "unknown")),
    CONTACTS(
            List.of("reference", "version", "person_reference", "kind", "value"),
            List.of("postcode", "platform", "from_on", "to_on")),
    ORDERS(
            List.of("reference", "version", "order_reference", "kind", "subject_person_reference"),
            List.of("made_on", "ends_on", "protected_person_reference", "terms"));

    private final List<String> required;
    private final Set<String> columns;

    Part(List<String> required, List<String> others) {
        this.required = required;
        var all = new LinkedHashSet<>(required);
        all.addAll(others);
        this.columns = java.util.Collections.unmodifiableSet(all);
    }

    /** The word for it in manifests, mappings and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file in a zip. */
    public String fileName() {
        return word() + ".csv";
    }

    /** Columns without which the file is refused. */
    public List<String> required() {
        return required;
    }

    public Set<String> columns() {
        return columns;
    }

    public static Part ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
