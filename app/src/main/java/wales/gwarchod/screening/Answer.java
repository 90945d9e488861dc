package wales.gwarchod.screening;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a reviewer decided about one item.
 *
 * @param four the signs ticked, each with its line of evidence
 * @param advice to the officer; may be empty
 * @param askReclassify whether the registrar is asked to add stalking as an included classification
 */
public record Answer(Outcome outcome, Map<FourSign, String> four, String advice, Holder holder, boolean askReclassify) {
    public Answer {
        four = four.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(four));
    }

    /** Where outcome and ticks do not go together. It is asked about once, and may be saved all the same. */
    public Optional<Mismatch> mismatch() {
        return switch (outcome) {
            case STALKING -> four.isEmpty() ? Optional.of(Mismatch.STALKING_WITHOUT_SIGNS) : Optional.empty();
            case NONE -> four.isEmpty() ? Optional.empty() : Optional.of(Mismatch.SIGNS_WITHOUT_STALKING);
            case HARASSMENT, BREACH, MORE_INFORMATION -> Optional.empty();
        };
    }

    /** How an answer contradicts itself. */
    public enum Mismatch {
        STALKING_WITHOUT_SIGNS,
        SIGNS_WITHOUT_STALKING
    }
}
