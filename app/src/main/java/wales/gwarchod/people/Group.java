package wales.gwarchod.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.crimes.PartyRole;

/** Records that are one person, while {@link Linking} puts them together. */
final class Group {
    /** Records that are being linked now. */
    final TreeSet<Long> records = new TreeSet<>();
    /** Persons that are here with all their records, and how many these are. */
    final SortedMap<PersonId, Integer> whole = new TreeMap<>();
    /** Persons whose records, all or some, are here. */
    final Set<PersonId> persons = new HashSet<>();

    private String pnc = "";
    private boolean victim;
    private boolean suspect;

    static Group of(PersonRecord record, @Nullable PersonId former) {
        var group = new Group();
        group.records.add(record.id());
        if (former != null) {
            group.persons.add(former);
        }
        group.pnc = record.pnc();
        group.victim = record.role() == PartyRole.VICTIM;
        group.suspect = record.role() == PartyRole.SUSPECT;
        return group;
    }

    static Group of(KnownPerson known) {
        var group = new Group();
        group.whole.put(known.id(), known.records());
        group.persons.add(known.id());
        group.pnc = known.pnc();
        group.victim = known.victim();
        group.suspect = known.suspect();
        return group;
    }

    /** Whether this group and another may be one person. */
    boolean mayTakeIn(Group other, LinkRule.Agreement agreement, Collection<Apart> apart) {
        boolean idsDiffer = !pnc.isEmpty() && !other.pnc.isEmpty() && !pnc.equals(other.pnc);
        return !idsDiffer
                && (agreement.byId() || !makesVictimAndSuspect(other))
                && apart.stream().noneMatch(said -> said.keeps(this, other) || said.keeps(other, this));
    }

    /** Whether a victim and a suspect would become one who were not one before. */
    private boolean makesVictimAndSuspect(Group other) {
        boolean both = (victim || other.victim) && (suspect || other.suspect);
        return both && !(victim && suspect) && !(other.victim && other.suspect);
    }

    void takeIn(Group other) {
        records.addAll(other.records);
        whole.putAll(other.whole);
        persons.addAll(other.persons);
        pnc = pnc.isEmpty() ? other.pnc : pnc;
        victim |= other.victim;
        suspect |= other.suspect;
    }

    /**
     * A person none of whose records is being linked now.
     *
     * @param pnc the valid PNC id of its records, or empty
     */
    record KnownPerson(PersonId id, int records, boolean victim, boolean suspect, String pnc) {}

    /**
     * What a user said: this record is not that person.
     *
     * @param owner the person of the record, if the record is not being linked now
     */
    record Apart(long record, @Nullable PersonId owner, PersonId person) {
        boolean keeps(Group one, Group other) {
            return isIn(one) && other.persons.contains(person);
        }

        boolean isIn(Group group) {
            return owner == null ? group.records.contains(record) : group.whole.containsKey(owner);
        }
    }
}
