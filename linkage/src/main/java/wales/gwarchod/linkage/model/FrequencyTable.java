package wales.gwarchod.linkage.model;

import java.util.Locale;
import wales.gwarchod.linkage.record.Feature;

/** What is counted: how many records have each value. */
public enum FrequencyTable {
    FORENAME(true),
    SURNAME(true),
    DOB(true),
    TOWN(true),
    WORD(true),
    OUTWARD(true),
    POSTCODE(false),
    ADDRESS(false),
    PHONE(false),
    EMAIL(false),
    PNC(false),
    CRO(false),
    IDENTIFIER(false),
    REFERENCE(false);

    private final boolean plain;

    FrequencyTable(boolean plain) {
        this.plain = plain;
    }

    /** Whether a model may hold the values themselves; others tell who or where somebody is and are kept as digests. */
    public boolean isPlain() {
        return plain;
    }

    /** The name in models. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FrequencyTable of(Feature feature) {
        return valueOf(feature.name());
    }
}
