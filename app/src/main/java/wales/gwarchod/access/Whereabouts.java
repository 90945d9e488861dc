package wales.gwarchod.access;

import java.util.Objects;

/**
 * One address, phone, e-mail, account or vehicle of one person. It prints as {@code [protected]}; only
 * {@link WhereaboutsRegister} opens it, so that encryption at rest and reveal with a reason can come in behind this type.
 */
public final class Whereabouts {
    private final Kind kind;
    private final String given;
    private final String matchKey;

    private Whereabouts(Kind kind, String given, String matchKey) {
        this.kind = kind;
        this.given = given;
        this.matchKey = matchKey;
    }

    /**
     * A value as loaded, with the one form it is matched in.
     *
     * @param matchKey two values that are the same place or number have the same key; never blank
     */
    public static Whereabouts of(Kind kind, String given, String matchKey) {
        Objects.requireNonNull(kind);
        if (given.isBlank() || matchKey.isBlank()) {
            throw new IllegalArgumentException("A whereabouts value must not be blank");
        }
        return new Whereabouts(kind, given, matchKey);
    }

    public Kind kind() {
        return kind;
    }

    String given() {
        return given;
    }

    String matchKey() {
        return matchKey;
    }

    @Override
    public String toString() {
        return "[protected]";
    }

    /** What the value leads to. */
    public enum Kind {
        ADDRESS,
        PHONE,
        EMAIL,
        ACCOUNT,
        VEHICLE
    }
}
