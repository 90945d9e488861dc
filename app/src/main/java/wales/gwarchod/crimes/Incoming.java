package wales.gwarchod.crimes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.access.WhereaboutsIntake;
import wales.gwarchod.crimes.extract.Part;
import wales.gwarchod.crimes.extract.Row;

/** One version of a report as a load brings it, with every row that belongs to it. */
final class Incoming {
    /** Leaves out what is empty, so that a column the format gains later does not make old content look changed. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private final Staged<Row.OfReport> report;
    private final List<Staged<Row.OfClassification>> classifications = new ArrayList<>();
    private final List<Staged<Row.OfPerson>> people = new ArrayList<>();
    private final List<Staged<Row.OfOrder>> orders = new ArrayList<>();
    private final List<WhereaboutsIntake.Owner> owners = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private int heldEarlier;

    Incoming(Staged<Row.OfReport> report) {
        this.report = report;
    }

    /** A row and the line it stood on. */
    record Staged<R extends Row>(long line, R row) {}

    /** A row that turned out unusable only beside the others of its report. */
    record Held(Part part, long line, String code, String column) {}

    static String key(String reference, int version) {
        return version + "#" + reference;
    }

    String key() {
        return key(report.row().reference(), report.row().version());
    }

    Row.OfReport report() {
        return report.row();
    }

    String reference() {
        return report.row().reference();
    }

    int version() {
        return report.row().version();
    }

    void add(long line, Row row) {
        switch (row) {
            case Row.OfClassification one -> classifications.add(new Staged<>(line, one));
            case Row.OfPerson one -> people.add(new Staged<>(line, one));
            case Row.OfOrder one -> orders.add(new Staged<>(line, one));
            case Row.OfReport _, Row.OfContact _ -> throw new IllegalArgumentException("Not a row of a report");
        }
    }

    void add(WhereaboutsIntake.Owner owner) {
        owners.add(owner);
    }

    /** Rows of it that were held back while the file was read. */
    void heldEarlier(int rows) {
        heldEarlier = rows;
    }

    /** Holds back what does not fit together: a person twice in one role, an order or a contact of nobody. */
    void settle() {
        var seen = new HashSet<String>();
        people.removeIf(
                person -> !seen.add(person.row().role() + " " + person.row().personReference())
                        && hold(Part.PEOPLE, person.line(), "person-twice", "person_reference"));
        Set<String> known =
                people.stream().map(person -> person.row().personReference()).collect(Collectors.toSet());
        orders.removeIf(order -> !known.contains(order.row().subjectPersonReference())
                && hold(Part.ORDERS, order.line(), "person-missing", "subject_person_reference"));
        orders.removeIf(order -> !order.row().protectedPersonReference().isEmpty()
                && !known.contains(order.row().protectedPersonReference())
                && hold(Part.ORDERS, order.line(), "person-missing", "protected_person_reference"));
        owners.removeIf(owner -> {
            if (known.contains(owner.owner())) {
                return false;
            }
            owner.lines().forEach(line -> hold(Part.CONTACTS, line, "person-missing", "person_reference"));
            return true;
        });
    }

    /** Holds all of it back, because of what its report row is. */
    void holdAll(String code, String column) {
        hold(Part.REPORTS, report.line(), code, column);
        classifications.forEach(one -> hold(Part.CLASSIFICATIONS, one.line(), "report-held-back", ""));
        people.forEach(one -> hold(Part.PEOPLE, one.line(), "report-held-back", ""));
        orders.forEach(one -> hold(Part.ORDERS, one.line(), "report-held-back", ""));
        owners.forEach(owner -> owner.lines().forEach(line -> hold(Part.CONTACTS, line, "report-held-back", "")));
    }

    private boolean hold(Part part, long line, String code, String column) {
        return held.add(new Held(part, line, code, column));
    }

    List<Held> held() {
        return held;
    }

    int heldRows() {
        return heldEarlier + held.size();
    }

    List<WhereaboutsIntake.Owner> owners() {
        return owners;
    }

    VersionBody body() {
        return new VersionBody(
                report.row(),
                classifications.stream().map(Staged::row).toList(),
                people.stream().map(Staged::row).toList(),
                orders.stream().map(Staged::row).toList());
    }

    /** SHA-256 over all of it, whatever the order its rows came in. */
    String digest() {
        var lines = new ArrayList<String>();
        classifications.forEach(one -> lines.add("c" + CANONICAL.writeValueAsString(one.row())));
        people.forEach(one -> lines.add("p" + CANONICAL.writeValueAsString(one.row())));
        orders.forEach(one -> lines.add("o" + CANONICAL.writeValueAsString(one.row())));
        owners.forEach(owner -> lines.add("w" + owner.owner() + " " + owner.digest()));
        lines.sort(null);
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(CANONICAL.writeValueAsString(report.row()).getBytes(StandardCharsets.UTF_8));
            lines.forEach(line -> {
                sha.update((byte) '\n');
                sha.update(line.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
