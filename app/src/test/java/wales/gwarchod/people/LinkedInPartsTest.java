package wales.gwarchod.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.Night;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.MatchingKey;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.demonstration.Demonstration;
import wales.gwarchod.jobs.JobKind;
import wales.gwarchod.people.RecordStore.Kept;

/** Whatever the order in which records come, and whatever users say in between, the persons are those of linking everything at once. */
@SpringBootTest(classes = WholeService.class)
@OnDatabase
class LinkedInPartsTest {
    private static final Instant DATA_TIME = Instant.parse("2026-11-01T02:00:00Z");
    private static final int SMALL = 300;
    /** So many that enough are new: the first have the references of the small history. */
    private static final int LARGE = Learning.FEWEST_REPORTS + 2 * SMALL;

    @TempDir
    Path folder;

    @Autowired
    Loads loads;

    @Autowired
    List<JobKind> kinds;

    @Autowired
    PersonDecisions decisions;

    @Autowired
    DecisionStore said;

    @Autowired
    RecordStore records;

    @Autowired
    LinkStore links;

    @Autowired
    RowMaker maker;

    @Autowired
    Models models;

    @Autowired
    MatchingKey matching;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private final Demonstration demonstration = new Demonstration();

    @Test
    void loads_one_after_the_other_come_out_as_everything_at_once() throws IOException {
        history(SMALL, 5);
        assertThat(in(() -> models.inUse().learnedFrom())).isZero();
        assertLinkedAsAWhole();
        nights(SMALL, 5, 3);
        assertLinkedAsAWhole();
        sayAtRandom();
        assertLinkedAsAWhole();
        assertNothingSaidIsViolated();

        history(LARGE, 6);
        var learned = in(() -> models.inUse());
        assertThat(learned.learnedFrom()).isGreaterThan(Learning.FEWEST_REPORTS);
        assertThat(learned.everythingLinked()).isTrue();
        assertThat(in(() -> db.sql("select count(*) from people.link where model_id <> :id and reason <> 'SAID'")
                        .param("id", learned.id())
                        .query(Long.class)
                        .single()))
                .isZero();
        assertLinkedAsAWhole();
        nights(LARGE, 6, 2);
        assertLinkedAsAWhole();
        assertNothingSaidIsViolated();
        assertEveryLinkIsWorkedOutAgainTheSame();

        withdrawEverything();
        assertLinkedAsAWhole();
    }

    private void history(int reports, long seed) throws IOException {
        var zip = folder.resolve("history-" + seed + ".zip");
        demonstration.generate(reports, seed, DATA_TIME, zip);
        new Night(loads, kinds).load(zip);
    }

    private void nights(int reports, long seed, int many) throws IOException {
        for (int night = 1; night <= many; night++) {
            var zip = folder.resolve("night-" + seed + "-" + night + ".zip");
            demonstration.night(reports, seed, DATA_TIME, night, 60, zip);
            new Night(loads, kinds).load(zip);
        }
    }

    /** Says of persons in the list of duplicates, and of any others, what they are. */
    private void sayAtRandom() {
        var random = new Random(8);
        var open = in(() -> decisions.duplicates(false));
        assertThat(open).hasSizeGreaterThan(2);
        for (int i = 0; i < open.size(); i++) {
            say(i % 2 == 0, open.get(i).one(), open.get(i).two());
        }
        for (int i = 0; i < 12; i++) {
            var persons = List.copyOf(new TreeSet<>(personsOfRecords().values()));
            say(i % 3 == 0, any(persons, random), any(persons, random));
            var all = List.copyOf(personsOfRecords().keySet());
            long away = all.get(random.nextInt(all.size()));
            in(() -> {
                decisions.takeAway(away, "Tested");
                return true;
            });
        }
    }

    private static PersonId any(List<PersonId> persons, Random random) {
        return persons.get(random.nextInt(persons.size()));
    }

    private void say(boolean same, PersonId one, PersonId two) {
        var now = in(() -> people(List.of(one, two)));
        if (now.size() < 2) {
            return;
        }
        in(() -> {
            try {
                if (same) {
                    decisions.saySame(one, two, "Tested");
                } else {
                    decisions.sayDifferent(one, two, "Tested");
                }
            } catch (ContraryDecision contrary) {
                assertThat(same).isTrue();
            }
            return true;
        });
    }

    /** The persons that these are now. */
    private Set<PersonId> people(Collection<PersonId> persons) {
        return persons.stream()
                .map(id -> db.sql("select coalesce(became, id) from people.person where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private void withdrawEverything() {
        var all = in(() -> db.sql("select id from people.decision where withdrawn_at is null order by id desc")
                .query(Long.class)
                .list());
        assertThat(all).hasSizeGreaterThan(10);
        all.forEach(id -> in(() -> {
            decisions.withdraw(id, "Tested");
            return true;
        }));
    }

    private void assertLinkedAsAWhole() {
        var all = in(() -> records.all(personsOfRecords().keySet()));
        var model = in(() -> models.inUse());
        var rows = in(() -> maker.rows(all.stream().map(Kept::record).toList(), model.unused()));
        var keys = new BlockKeys(rows, model, in(() -> matching.digest()));
        var byKey = new HashMap<Long, List<Long>>();
        all.forEach(kept -> Arrays.stream(keys.of(kept.id()))
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(kept.id())));
        var pairs = new ArrayList<RecordPair>();
        byKey.forEach((key, sharing) -> {
            if (sharing.size() <= keys.limit(key)) {
                sharing.forEach(one ->
                        sharing.stream().filter(two -> two > one).forEach(two -> pairs.add(new RecordPair(one, two))));
            }
        });
        var saying = in(() -> said.among(rows.keySet()));
        var whole = new Outcome(new Compared(model.weights(), rows, pairs, saying), rows.keySet(), saying);

        assertThat(groups(personsOfRecords())).isEqualTo(Set.copyOf(whole.groups()));
        all.forEach(kept -> {
            assertThat(kept.keys()).containsExactlyInAnyOrder(keys.of(kept.id()));
            assertThat(kept.component()).isEqualTo(whole.component(kept.id()));
        });
        assertThat(reasons())
                .isEqualTo(whole.reasons().stream()
                        .collect(Collectors.toMap(
                                Outcome.Reason::record,
                                reason -> reason.other() + " " + reason.reason(),
                                (one, two) -> one,
                                TreeMap::new)));
    }

    private Map<Long, String> reasons() {
        return in(() -> {
            var reasons = new TreeMap<Long, String>();
            db.sql("select involved_id, other_id, reason from people.link").query(row -> {
                reasons.put(row.getLong(1), row.getLong(2) + " " + row.getString(3));
            });
            return reasons;
        });
    }

    private void assertNothingSaidIsViolated() {
        var persons = personsOfRecords();
        var saying = in(() -> said.among(persons.keySet()));
        assertThat(saying).hasSizeGreaterThan(10);
        saying.forEach(one -> assertThat(Objects.equals(
                        persons.get(one.records().one()),
                        persons.get(one.records().other())))
                .isEqualTo(one.same()));
    }

    private void assertEveryLinkIsWorkedOutAgainTheSame() {
        var persons = new TreeSet<>(personsOfRecords().values());
        int weighed = 0;
        for (var person : persons.stream().limit(400).toList()) {
            for (var link : in(() -> links.links(person))) {
                var bits = link.bits();
                if (bits != null) {
                    var again = in(() -> decisions.replay(link));
                    assertThat((float) (again.guard() == null ? again.bits() : again.bits() - Outcome.GUARDED))
                            .isCloseTo(bits, within(0.001f));
                    assertThat(again.evidence())
                            .extracting(Evidence::word)
                            .containsExactlyElementsOf(
                                    link.evidence().stream().map(Evidence::word).toList());
                    weighed++;
                }
            }
        }
        assertThat(weighed).isGreaterThan(100);
    }

    private static Set<TreeSet<Long>> groups(Map<Long, PersonId> persons) {
        var groups = new HashMap<PersonId, TreeSet<Long>>();
        persons.forEach((record, person) ->
                groups.computeIfAbsent(person, none -> new TreeSet<>()).add(record));
        return Set.copyOf(groups.values());
    }

    private Map<Long, PersonId> personsOfRecords() {
        return in(() -> {
            var persons = new TreeMap<Long, PersonId>();
            db.sql("select involved_id, person_id from people.record").query(row -> {
                persons.put(row.getLong(1), new PersonId(row.getLong(2)));
            });
            return persons;
        });
    }

    private <T> T in(Supplier<T> work) {
        return Acting.as(SignedIn.job(), () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
