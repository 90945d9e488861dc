package wales.gwarchod.audit;

import java.util.List;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param operation which of the statutory operations
 * @param kind what was done, as a fixed word such as {@code screening.decided}
 * @param subjectKind what kind of record the subjects are, such as {@code report}
 * @param subjects the identifiers of every record shown or changed; never a name or a narrative
 * @param detail codes and numbers that explain the entry; never a name or a narrative
 */
public record AuditEntry(
        Operation operation, String kind, String subjectKind, List<Long> subjects, Map<String, Object> detail) {
    public AuditEntry {
        subjects = List.copyOf(subjects);
        detail = Map.copyOf(detail);
    }

    /** An entry about records of one kind. */
    public static AuditEntry of(Operation operation, String kind, String subjectKind, List<Long> subjects) {
        return new AuditEntry(operation, kind, subjectKind, subjects, Map.of());
    }

    /** An entry about one record. */
    public static AuditEntry of(Operation operation, String kind, String subjectKind, long subject) {
        return of(operation, kind, subjectKind, List.of(subject));
    }

    /** The same entry with one more code or number. */
    public AuditEntry with(String name, Object value) {
        var more = new java.util.HashMap<>(detail);
        more.put(name, value);
        return new AuditEntry(operation, kind, subjectKind, subjects, more);
    }
}
