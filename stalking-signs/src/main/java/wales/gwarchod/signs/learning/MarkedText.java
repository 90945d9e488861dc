package wales.gwarchod.signs.learning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        String victimSex,
        String suspectSex,
        String relationship,
        String names,
        String recordedOffence,
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
    public record Behaviour(String code, String quote) {}

    public MarkedText {
        behaviours = List.copyOf(behaviours);
        if (label == Label.NOT && !kind.isEmpty()) {
            LookAlike.valueOf(kind);
        }
    }

    /** From a line: id, label and narrative are needed, the rest is unknown when absent. */
    @JsonCreator
    static MarkedText of(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("topic") @Nullable String topic,
            @JsonProperty("label") @Nullable Label label,
            @JsonProperty("kind") @Nullable String kind,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("victim_sex") @Nullable String victimSex,
            @JsonProperty("suspect_sex") @Nullable String suspectSex,
            @JsonProperty("relationship") @Nullable String relationship,
            @JsonProperty("names") @Nullable String names,
            @JsonProperty("recorded_offence") @Nullable String recordedOffence,
            @JsonProperty("narrative") @Nullable String narrative,
            @JsonProperty("behaviours") @Nullable List<Behaviour> behaviours) {
        return new MarkedText(
                needed(id, "id"),
                given(topic, ""),
                needed(label, "label"),
                given(kind, ""),
                given(language, "unknown"),
                given(victimSex, "U"),
                given(suspectSex, "U"),
                given(relationship, "unknown"),
                given(names, "unknown"),
                given(recordedOffence, ""),
                needed(narrative, "narrative"),
                behaviours == null ? List.of() : behaviours);
    }

    private static <T> T needed(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }

    private static String given(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    public boolean isStalking() {
        return label == Label.STALKING;
    }

    /** The relationship as one of seven groups; what fits none is {@code other}. */
    String relationshipGroup() {
        return switch (relationship) {
            case "partner", "ex-partner", "spouse", "ex-spouse", "husband", "wife", "ex-husband", "ex-wife" ->
                "partner or former partner";
            case "acquaintance", "friend", "former friend", "housemate" -> "friend or acquaintance";
            case "colleague", "client", "professional", "patient", "customer" -> "colleague, client or professional";
            case "family", "relative", "parent" -> "family";
            case "neighbour" -> "neighbour";
            case "stranger", "public", "unknown" -> "stranger, public or unknown";
            default -> "other";
        };
    }

    /** The same with another narrative. */
    MarkedText withNarrative(String other) {
        return new MarkedText(
                id,
                topic,
                label,
                kind,
                language,
                victimSex,
                suspectSex,
                relationship,
                names,
                recordedOffence,
                other,
                behaviours);
    }

    /** The text as it is read: nothing that a person has marked goes with it. */
    public Narrative asNarrative() {
        return new Narrative(id, narrative, recordedOffence, null, relationship);
    }
}
