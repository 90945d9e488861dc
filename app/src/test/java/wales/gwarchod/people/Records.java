package wales.gwarchod.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.Whereabouts;
import wales.gwarchod.access.WhereaboutsRegister.Mark;
import wales.gwarchod.crimes.PartyRole;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.linkage.RecordedName;

/** Invented person records. */
record Records(
        long id,
        PartyRole role,
        String forenames,
        String surname,
        @Nullable LocalDate born,
        String pnc,
        String cro,
        Set<Mark> marks) {
    static final String PNC = "2003/0011985X";
    static final String OTHER_PNC = "2020/0000001N";
    static final LocalDate BORN = LocalDate.of(1985, 4, 2);

    static Records robin(long id, PartyRole role) {
        return new Records(id, role, "Robin", "Sampl", BORN, "", "", Set.of());
    }

    Records named(String first, String last) {
        return new Records(id, role, first, last, born, pnc, cro, marks);
    }

    Records bornOn(@Nullable LocalDate day) {
        return new Records(id, role, forenames, surname, day, pnc, cro, marks);
    }

    Records withPnc(String value) {
        return new Records(id, role, forenames, surname, born, value, cro, marks);
    }

    Records withCro(String value) {
        return new Records(id, role, forenames, surname, born, pnc, value, marks);
    }

    Records with(Whereabouts.Kind kind, String digest) {
        var more = new HashSet<>(marks);
        more.add(new Mark(kind, digest));
        return new Records(id, role, forenames, surname, born, pnc, cro, more);
    }

    PersonRecord record() {
        return new PersonRecord(
                id,
                new ReportId(id),
                role,
                forenames,
                surname,
                "",
                RecordedName.of(forenames, surname, ""),
                born,
                pnc,
                cro,
                marks);
    }

    static List<PersonRecord> all(Records... some) {
        var all = new ArrayList<PersonRecord>();
        for (var one : some) {
            all.add(one.record());
        }
        return all;
    }
}
