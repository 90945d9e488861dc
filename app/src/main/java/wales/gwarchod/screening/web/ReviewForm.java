package wales.gwarchod.screening.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.screening.Answer;
import wales.gwarchod.screening.FourSign;
import wales.gwarchod.screening.Holder;
import wales.gwarchod.screening.Outcome;

/**
 * What the decision form sends. A message is a key into the two-language word list.
 *
 * @param four the signs ticked
 * @param confirmed whether the reviewer was asked about a contradiction and saves it all the same
 * @param once the key of the form: pressing twice saves once
 * @param stop "save and stop" instead of "save and next"
 */
public record ReviewForm(
        @NotNull(message = "{screening.decide.error.outcome}") @Nullable
        Outcome outcome,

        @Nullable List<FourSign> four,

        @Size(max = 500, message = "{screening.decide.error.line}") @Nullable
        String fixated,

        @Size(max = 500, message = "{screening.decide.error.line}") @Nullable
        String obsessive,

        @Size(max = 500, message = "{screening.decide.error.line}") @Nullable
        String unwanted,

        @Size(max = 500, message = "{screening.decide.error.line}") @Nullable
        String repeated,

        @Size(max = 2000, message = "{screening.decide.error.advice}") @Nullable
        String advice,

        @Nullable Holder holder,
        @Nullable Boolean reclassify,

        @Min(value = 1, message = "{screening.decide.error.form}")
        @Max(value = 2, message = "{screening.decide.error.form}")
        int round,

        @Min(value = 0, message = "{screening.decide.error.form}")
        @Max(value = 1000, message = "{screening.decide.error.form}")
        int shownFor,

        @Min(value = 0, message = "{screening.decide.error.form}")
        @Max(value = 1000, message = "{screening.decide.error.form}")
        int shownAgainst,

        String once,
        @Nullable Boolean confirmed,
        @Nullable String stop) {

    static ReviewForm empty(Holder suggested) {
        return new ReviewForm(
                null, List.of(), null, null, null, null, null, suggested, false, 1, 0, 0, "", false, null);
    }

    /** The signs that were ticked without a line. */
    List<FourSign> withoutLine() {
        var missing = new ArrayList<FourSign>();
        for (var sign : ticked()) {
            if (line(sign).isBlank()) {
                missing.add(sign);
            }
        }
        return missing;
    }

    /** The signs that were ticked; empty where none was. */
    public List<FourSign> ticked() {
        return four == null ? List.of() : four;
    }

    /** The line beside a sign, or empty. */
    public String line(FourSign sign) {
        var line = switch (sign) {
            case FIXATED -> fixated;
            case OBSESSIVE -> obsessive;
            case UNWANTED -> unwanted;
            case REPEATED -> repeated;
        };
        return line == null ? "" : line;
    }

    /** The answer; only of a form without a problem. */
    Answer answer() {
        if (outcome == null) {
            throw new IllegalStateException("A form without an outcome has no answer");
        }
        Map<FourSign, String> lines = new EnumMap<>(FourSign.class);
        ticked().forEach(sign -> lines.put(sign, line(sign).strip().replaceAll("\\s+", " ")));
        return new Answer(
                outcome,
                lines,
                advice == null ? "" : advice.strip(),
                holder == null ? Holder.AS_NOW : holder,
                Boolean.TRUE.equals(reclassify));
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    boolean stops() {
        return stop != null;
    }
}
