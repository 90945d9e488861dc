package wales.gwarchod.screening;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.Acting;
import wales.gwarchod.audit.AuditEntry;
import wales.gwarchod.audit.AuditLog;
import wales.gwarchod.audit.Operation;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.people.People;
import wales.gwarchod.people.Person;

/** What needs linking before it can be weighed: an unsure identity raises the question whether two persons are one, and no score. */
@Service
@Transactional
public class LinkingList {
    private static final int MOST = 200;
    private static final Queue STRONGEST = new Queue(Queue.Tab.FIRST, QueueFilter.NONE, QueueOrder.STRENGTH);

    private final ItemStore items;
    private final People people;
    private final AuditLog audit;

    LinkingList(ItemStore items, People people, AuditLog audit) {
        this.items = items;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Two persons that may be one, of whom at least one stands in a report that waits.
     *
     * @param bits the logarithm to base 2 of the odds that they are one
     * @param items those reports
     */
    public record Question(Person one, Person two, double bits, List<Item> items) {}

    /** The questions in the 200 strongest reports that wait for a first review by the one who acts; the likeliest two persons first. */
    public List<Question> open() {
        var waiting = items.waiting(STRONGEST, Acting.now().id(), MOST).stream()
                .collect(Collectors.toMap(Item::report, Function.identity()));
        var found = people.mayBeOne(waiting.keySet());
        var persons = people.all(found.keySet().stream()
                .flatMap(two -> Stream.of(two.one(), two.two()))
                .distinct()
                .toList());
        audit.append(AuditEntry.of(
                Operation.CONSULTATION,
                "screening.linking-listed",
                "report",
                found.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(ReportId::value)
                        .toList()));
        return found.entrySet().stream()
                .map(two -> new Question(
                        Objects.requireNonNull(persons.get(two.getKey().one())),
                        Objects.requireNonNull(persons.get(two.getKey().two())),
                        two.getKey().bits(),
                        two.getValue().stream().map(waiting::get).toList()))
                .toList();
    }
}
