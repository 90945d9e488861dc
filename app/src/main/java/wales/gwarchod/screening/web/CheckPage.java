package wales.gwarchod.screening.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wales.gwarchod.language.Speech;
import wales.gwarchod.screening.FourSign;

/** The page between: outcome and signs do not match. It carries every answer along, so that nothing is typed twice. */
public record CheckPage(Speech say, String action, String back, String problem, ReviewForm form) {
    /** The answers as hidden fields. */
    public List<Map.Entry<String, String>> answers() {
        var fields = new ArrayList<Map.Entry<String, String>>();
        fields.add(Map.entry("outcome", String.valueOf(form.outcome())));
        form.ticked().forEach(sign -> fields.add(Map.entry("four", sign.name())));
        for (var sign : FourSign.values()) {
            fields.add(Map.entry(sign.name().toLowerCase(Locale.ROOT), form.line(sign)));
        }
        fields.add(Map.entry("advice", form.advice() == null ? "" : form.advice()));
        fields.add(Map.entry("holder", String.valueOf(form.holder())));
        fields.add(Map.entry("reclassify", String.valueOf(Boolean.TRUE.equals(form.reclassify()))));
        fields.add(Map.entry("round", String.valueOf(form.round())));
        fields.add(Map.entry("shownFor", String.valueOf(form.shownFor())));
        fields.add(Map.entry("shownAgainst", String.valueOf(form.shownAgainst())));
        if (form.stops()) {
            fields.add(Map.entry("stop", "true"));
        }
        return fields;
    }
}
