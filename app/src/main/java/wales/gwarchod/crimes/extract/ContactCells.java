package wales.gwarchod.crimes.extract;

import java.util.Optional;
import wales.gwarchod.access.Whereabouts;
import wales.gwarchod.linkage.ContactKeys;

/** Reads an address, telephone number, e-mail, account or vehicle. A fault never repeats the value. */
final class ContactCells {
    private static final int VALUE = 500;

    private ContactCells() {}

    /** @param owner names the person in the report */
    static Whereabouts read(Cells cells, String owner) {
        var kind = RowChecks.code(Whereabouts.Kind.class, "kind", RowChecks.required(cells, "kind"));
        String value = Text.line("value", RowChecks.required(cells, "value"), VALUE);
        return switch (kind) {
            case ADDRESS -> address(value, Text.line("postcode", cells.get("postcode"), 20), owner);
            case ACCOUNT -> account(value, Text.line("platform", cells.get("platform"), 60));
            case PHONE -> of(kind, value, ContactKeys.phone(value), "phone-unreadable");
            case EMAIL -> of(kind, value, ContactKeys.email(value), "email-unreadable");
            case VEHICLE -> of(kind, value, ContactKeys.vehicle(value), "vehicle-unreadable");
        };
    }

    /** "No fixed abode" and the like are kept, under a key that no other person shares. */
    private static Whereabouts address(String value, String postcode, String owner) {
        String given = postcode.isEmpty() || value.endsWith(postcode) ? value : value + ", " + postcode;
        String key = ContactKeys.address(value, postcode).orElseGet(() -> "?" + owner + "?" + given);
        return Whereabouts.of(Whereabouts.Kind.ADDRESS, given, key);
    }

    private static Whereabouts account(String value, String platform) {
        String given = platform.isEmpty() ? value : platform + ": " + value;
        return of(Whereabouts.Kind.ACCOUNT, given, ContactKeys.account(platform, value), "account-unreadable");
    }

    private static Whereabouts of(Whereabouts.Kind kind, String given, Optional<String> key, String fault) {
        return Whereabouts.of(kind, given, key.orElseThrow(() -> new RowFault(fault, "value")));
    }
}
