package wales.gwarchod.signs.learning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reports between two people that a person has marked together, a line of {@code training/courses.jsonl}.
 *
 * @param label whether they are a course of stalking
 * @param kind how they come to look like one, or a few words
 * @param suspectKnown whether the reports name who did it; else only the victim holds them together
 * @param reports two and more, in the order of the days
 */
public record MarkedCourse(
        String id,
        MarkedText.Label label,
        String kind,
        @JsonProperty("victim_sex") String victimSex,
        @JsonProperty("suspect_sex") String suspectSex,
        @JsonProperty("suspect_known") boolean suspectKnown,
        String relationship,
        List<Report> reports) {
    /**
     * One of the reports.
     *
     * @param occurredOn the day, in the United Kingdom
     * @param reversed whether the victim of the others is the suspect of this one
     * @param linkConfidence how sure it is that it belongs to these two, above 0 and at most 1
     */
    public record Report(
            @JsonProperty("occurred_on") LocalDate occurredOn,
            @JsonProperty("recorded_offence") String recordedOffence,
            boolean reversed,
            @JsonProperty("link_confidence") double linkConfidence,
            String narrative) {
        public Report {
            Objects.requireNonNull(occurredOn, "occurred_on");
            Objects.requireNonNull(recordedOffence, "recorded_offence");
            Objects.requireNonNull(narrative, "narrative");
            if (!(linkConfidence > 0 && linkConfidence <= 1)) {
                throw new IllegalArgumentException("link_confidence lies above 0 and at most at 1");
            }
        }
    }

    public MarkedCourse {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
        if (reports.size() < 2) {
            throw new IllegalArgumentException("a course has two reports and more");
        }
    }

    public boolean isStalking() {
        return label == MarkedText.Label.STALKING;
    }
}
