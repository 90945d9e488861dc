package wales.gwarchod.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.WhereaboutsRegister.Mark;
import wales.gwarchod.crimes.Involved;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.linkage.BirthDate;
import wales.gwarchod.linkage.CroNumber;
import wales.gwarchod.linkage.PncId;
import wales.gwarchod.linkage.RecordedName;

/**
 * Somebody in one role in one report, with all that linking looks at but whereabouts.
 *
 * @param born null when it is not known, or one that systems fill in
 * @param pnc valid and in the long form, or empty
 * @param cro valid, or empty
 * @param sourceReference the number of the person in the system the report came from
 */
record PersonRecord(
        long id,
        ReportId report,
        PartyRole role,
        String forenames,
        String surname,
        String otherNames,
        RecordedName name,
        @Nullable LocalDate born,
        String gender,
        String pnc,
        String cro,
        String sourceReference) {

    static PersonRecord of(ReportId report, Involved involved) {
        return new PersonRecord(
                involved.id(),
                report,
                involved.role(),
                involved.forenames(),
                involved.surname(),
                involved.otherNames(),
                RecordedName.of(involved.forenames(), involved.surname(), involved.otherNames()),
                BirthDate.known(involved.born()).orElse(null),
                involved.gender(),
                PncId.of(involved.pncId()).map(PncId::value).orElse(""),
                CroNumber.of(involved.croNumber()).map(CroNumber::value).orElse(""),
                involved.sourcePersonReference());
    }

    /** By what a user finds the record. */
    List<String> surnameKeys() {
        return name.surnames().stream().map(PersonRecord::surnameKey).toList();
    }

    static String surnameKey(String form) {
        return "S " + form;
    }

    /** Changes when anything does that linking or a page looks at; its whereabouts are among that. */
    String fingerprint(Set<Mark> marks) {
        var parts = new ArrayList<>(List.of(
                role.name(), forenames, surname, otherNames, String.valueOf(born), gender, pnc, cro, sourceReference));
        var sorted = new TreeSet<String>();
        marks.forEach(mark -> sorted.add(mark.kind() + " " + mark.digest()));
        parts.addAll(sorted);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "record " + id;
    }
}
