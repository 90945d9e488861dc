package wales.gwarchod.crimes.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.Offence;
import wales.gwarchod.crimes.OffenceCodes;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportKind;

/** Turns the cells of a row into a {@link Row}, or says what is wrong with it. */
final class RowChecks {
    private static final int CODE = 60;
    private static final int NAME = 200;
    private static final int TERMS = 20_000;
    private static final int NARRATIVE = 1 << 20;

    private final Times times;
    private final Instant latest;

    /** @param extractedAt nothing can have been recorded later than a day after it */
    RowChecks(Mapping mapping, Instant extractedAt) {
        this.times = new Times(mapping);
        this.latest = extractedAt.plus(Duration.ofDays(1));
    }

    Row check(Part part, Cells cells) {
        String reference = key(cells, "reference");
        int version = version(cells.get("version").strip());
        return switch (part) {
            case REPORTS -> report(reference, version, cells);
            case CLASSIFICATIONS -> classification(reference, version, cells);
            case PEOPLE -> person(reference, version, cells);
            case CONTACTS -> contact(reference, version, cells);
            case ORDERS -> order(reference, version, cells);
        };
    }

    private Row report(String reference, int version, Cells cells) {
        Instant recordedAt = times.moment("recorded_at", required(cells, "recorded_at"));
        if (recordedAt.isAfter(latest)) {
            throw new RowFault("in-the-future", "recorded_at", cells.get("recorded_at"));
        }
        return new Row.OfReport(
                reference,
                version,
                code(ReportKind.class, "kind", required(cells, "kind")),
                recordedAt,
                OccurredCells.read(times, cells, latest),
                offence(cells),
                Text.line("area", cells.get("area"), NAME),
                Text.line("status", cells.get("status"), NAME),
                Text.line("outcome_code", cells.get("outcome_code"), 20),
                flags(Text.line("flags", cells.get("flags"), 1000)),
                Text.line("relationship", cells.get("relationship"), NAME),
                Text.of("narrative", cells.get("narrative"), NARRATIVE),
                language(cells.get("narrative_language").strip()));
    }

    private Row classification(String reference, int version, Cells cells) {
        Offence offence = offence(cells);
        if (offence.isNone()) {
            throw new RowFault("cell-missing", "offence_class");
        }
        return new Row.OfClassification(
                reference,
                version,
                offence,
                times.date("added_on", cells.get("added_on").strip()));
    }

    private Row person(String reference, int version, Cells cells) {
        var role = code(PartyRole.class, "role", required(cells, "role"));
        boolean unknown = flag("unknown", cells.get("unknown").strip());
        String forenames = Text.line("forenames", cells.get("forenames"), NAME);
        String surname = Text.line("surname", cells.get("surname"), NAME);
        if (!unknown && forenames.isEmpty() && surname.isEmpty()) {
            throw new RowFault("name-missing", "surname");
        }
        if (unknown && role != PartyRole.SUSPECT) {
            throw new RowFault("unknown-not-suspect", "unknown");
        }
        LocalDate born = times.date("born_on", cells.get("born_on").strip());
        if (born != null && born.isAfter(LocalDate.ofInstant(latest, Times.HERE))) {
            throw new RowFault("in-the-future", "born_on", cells.get("born_on"));
        }
        return new Row.OfPerson(
                reference,
                version,
                key(cells, "person_reference"),
                role,
                forenames,
                surname,
                Text.line("other_names", cells.get("other_names"), NAME),
                born,
                Text.line("gender", cells.get("gender"), 40),
                Text.line("pnc_id", cells.get("pnc_id"), 40),
                Text.line("cro_number", cells.get("cro_number"), 40),
                unknown);
    }

    private Row contact(String reference, int version, Cells cells) {
        LocalDate from = times.date("from_on", cells.get("from_on").strip());
        LocalDate to = times.date("to_on", cells.get("to_on").strip());
        inOrder(from, to, "to_on", cells);
        String person = key(cells, "person_reference");
        return new Row.OfContact(
                reference, version, person, ContactCells.read(cells, reference + "?" + person), from, to);
    }

    private Row order(String reference, int version, Cells cells) {
        LocalDate madeOn = times.date("made_on", cells.get("made_on").strip());
        LocalDate endsOn = times.date("ends_on", cells.get("ends_on").strip());
        inOrder(madeOn, endsOn, "ends_on", cells);
        return new Row.OfOrder(
                reference,
                version,
                key(cells, "order_reference"),
                key(cells, "kind"),
                madeOn,
                endsOn,
                key(cells, "subject_person_reference"),
                Text.line("protected_person_reference", cells.get("protected_person_reference"), CODE),
                Text.of("terms", cells.get("terms"), TERMS));
    }

    private static void inOrder(@Nullable LocalDate first, @Nullable LocalDate last, String column, Cells cells) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new RowFault("end-before-start", column, cells.get(column));
        }
    }

    private static Offence offence(Cells cells) {
        return new Offence(
                Text.line("offence_class", cells.get("offence_class"), 10).toUpperCase(Locale.ROOT),
                OffenceCodes.canonical(Text.line("offence_code", cells.get("offence_code"), 20)),
                Text.line("offence_title", cells.get("offence_title"), 300));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> flags(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(flag -> !flag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String language(String cell) {
        if (cell.isEmpty() || cell.equals("en") || cell.equals("cy")) {
            return cell;
        }
        throw new RowFault("code-unknown", "narrative_language", cell);
    }

    private static boolean flag(String column, String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new RowFault("code-unknown", column, cell);
        };
    }

    static int version(String cell) {
        if (cell.isEmpty()) {
            throw new RowFault("cell-missing", "version");
        }
        if (!isNumber(cell) || cell.length() > 9 || Integer.parseInt(cell) == 0) {
            throw new RowFault("version-not-number", "version", cell);
        }
        return Integer.parseInt(cell);
    }

    static <E extends Enum<E>> E code(Class<E> kind, String column, String cell) {
        for (E known : kind.getEnumConstants()) {
            if (known.name().equals(cell)) {
                return known;
            }
        }
        throw new RowFault("code-unknown", column, cell);
    }

    static String required(Cells cells, String column) {
        String cell = cells.get(column).strip();
        if (cell.isEmpty()) {
            throw new RowFault("cell-missing", column);
        }
        return cell;
    }

    static String key(Cells cells, String column) {
        return Text.line(column, required(cells, column), CODE);
    }
}
