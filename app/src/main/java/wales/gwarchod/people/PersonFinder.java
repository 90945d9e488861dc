package wales.gwarchod.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wales.gwarchod.linkage.RecordedName;

/** Finds persons by what a user types. Names are read as records are, so that spelling and short forms do not matter. */
@Repository
class PersonFinder {
    private final JdbcClient db;
    private final PersonStore persons;
    private final RecordStore records;

    PersonFinder(JdbcClient db, PersonStore persons, RecordStore records) {
        this.db = db;
        this.persons = persons;
        this.records = records;
    }

    List<PersonId> find(PersonSearch wanted, int most) {
        if (!wanted.reference().isEmpty()) {
            return persons.byReference(wanted.reference().toUpperCase(Locale.ROOT)).stream()
                    .toList();
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        return wanted.name().isEmpty() ? bornOn(wanted, most) : named(wanted, most);
    }

    String reason(PersonSearch wanted) {
        if (!wanted.reference().isEmpty()) {
            return "people.matched.REFERENCE";
        }
        if (wanted.name().isEmpty()) {
            return "people.matched.BORN";
        }
        return wanted.born() == null ? "people.matched.NAME" : "people.matched.NAME_AND_BORN";
    }

    private List<PersonId> bornOn(PersonSearch wanted, int most) {
        return db.sql("""
                        select distinct person_id from people.record where born = :born order by person_id limit :most
                        """)
                .param("born", wanted.born())
                .param("most", most)
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** The last word is the surname, the first one, if there are several, a forename; or all of it is one surname. */
    private List<PersonId> named(PersonSearch wanted, int most) {
        var words = List.of(wanted.name().split("\\s+"));
        var forenames = String.join(" ", words.subList(0, words.size() - 1));
        var asked = RecordedName.of(forenames, words.getLast(), "");
        var whole = RecordedName.of("", wanted.name(), "").surnames().stream()
                .limit(1)
                .toList();
        var keys = new ArrayList<>(whole);
        keys.addAll(asked.surnames());
        return records.withAny(keys.stream().map(PersonRecord::surnameKey).toList()).stream()
                .filter(kept -> wanted.born() == null
                        || wanted.born().equals(kept.record().born()))
                .filter(kept -> fits(asked, kept.record().name())
                        || whole.stream().anyMatch(kept.record().name().surnames()::contains))
                .map(RecordStore.Kept::person)
                .distinct()
                .limit(most)
                .toList();
    }

    private static boolean fits(RecordedName asked, RecordedName recorded) {
        boolean surname = asked.surnames().stream().anyMatch(recorded.surnames()::contains);
        boolean forename = asked.firsts().isEmpty() || asked.firsts().stream().anyMatch(recorded.firsts()::contains);
        return surname && forename;
    }
}
