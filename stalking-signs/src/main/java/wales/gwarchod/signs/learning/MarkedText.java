package wales.gwarchod.signs.learning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import wales.gwarchod.signs.Narrative;

/**
 * A report that a person has marked, a line of {@code training/texts}.
 *
 * @param topic what it is about, such as {@code T09}; texts are set apart by topic and never one by one
 * @param label whether a stalking co-ordinator would call it stalking
 * @param kind of a text that is not stalking, one of {@link LookAlike}; of one that is, a few words
 * @param language {@code en}, {@code cy} or {@code mixed}
 * @param victimSex {@code F}, {@code M} or {@code U} for unknown; the same for the suspect
 * @param relationship such as {@code ex-partner} or {@code stranger}
 * @param names where the victim's name comes from; {@code none} when unnamed
 * @param recordedOffence as recorded, right or wrong; may be empty
 * @param behaviours what the text says one person did to another against that person's will; a code at most once
 */
public record MarkedText(
        String id,
        String topic,
        Label label,
        String kind,
        String language,
        @JsonProperty("victim_sex") String victimSex,
        @JsonProperty("suspect_sex") String suspectSex,
        String relationship,
        String names,
        @JsonProperty("recorded_offence") String recordedOffence,
        String narrative,
        List<Behaviour> behaviours) {
    /** What a person says of a text. */
    public enum Label {
        STALKING,
        NOT
    }

    /** How a text that is not stalking comes to look like it. */
    public enum LookAlike {
        /** Named, and it did not happen, has ended or was only feared. */
        NEGATED,
        /** One occasion, perhaps a serious one. */
        ONE_OFF,
        /** Again and again, for a lawful reason. */
        LEGITIMATE_ROLE,
        /** Both do it alike. */
        MUTUAL,
        /** Anything else: another sense of the word, scams, nuisance to all, need of care. */
        OTHER
    }

    /**
     * A behaviour that a person has marked.
     *
     * @param code one of the 70
     * @param quote the words of the narrative that show it
     */
    public record Behaviour(String code, String quote) {
        public Behaviour {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(quote, "quote");
        }
    }

    public MarkedText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(victimSex, "victim_sex");
        Objects.requireNonNull(suspectSex, "suspect_sex");
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(recordedOffence, "recorded_offence");
        Objects.requireNonNull(narrative, "narrative");
        behaviours = List.copyOf(Objects.requireNonNull(behaviours, "behaviours"));
        if (label == Label.NOT) {
            LookAlike.valueOf(kind);
        }
    }

    public boolean isStalking() {
        return label == Label.STALKING;
    }

    /** The text as it is read: nothing that a person has marked goes with it. */
    public Narrative asNarrative() {
        return new Narrative(id, narrative, recordedOffence, null, relationship);
    }
}
