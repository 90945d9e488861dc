package wales.gwarchod.demonstration;

import java.util.Map;

/**
 * Which people an everyday kind of report has in it.
 *
 * @param victim the role of the person it is about: VICTIM, REPORTER or OTHER
 * @param suspect the role of the second person: SUSPECT or OTHER
 * @param suspectKnown how often, of a hundred, the second person has a name
 * @param unknownSuspect whether a suspect without a name is recorded where there is none with one
 */
record Parties(String victim, String suspect, int suspectKnown, boolean unknownSuspect) {
    private static final Parties CRIME = new Parties("VICTIM", "SUSPECT", 15, true);
    private static final Parties CALL = new Parties("REPORTER", "OTHER", 10, false);
    private static final Map<String, Parties> BY_KIND = Map.ofEntries(
            Map.entry("shop_theft", new Parties("REPORTER", "SUSPECT", 35, true)),
            Map.entry("assault_pub", new Parties("VICTIM", "SUSPECT", 45, true)),
            Map.entry("public_order", new Parties("VICTIM", "SUSPECT", 60, true)),
            Map.entry("neighbour_dispute", new Parties("VICTIM", "SUSPECT", 80, false)),
            Map.entry("malcomms_one_off", new Parties("VICTIM", "SUSPECT", 60, true)),
            Map.entry("harassment_debt", new Parties("VICTIM", "SUSPECT", 75, false)),
            Map.entry("harassment_work", new Parties("VICTIM", "SUSPECT", 85, false)),
            Map.entry("domestic_argument", new Parties("VICTIM", "SUSPECT", 90, false)),
            Map.entry("missing_person", new Parties("OTHER", "OTHER", 0, false)),
            Map.entry("drug_possession", new Parties("OTHER", "SUSPECT", 95, false)),
            Map.entry("breach_bail_unrelated", new Parties("OTHER", "SUSPECT", 100, false)),
            Map.entry("landlord_tenant", new Parties("VICTIM", "SUSPECT", 80, false)),
            Map.entry("child_contact", new Parties("VICTIM", "SUSPECT", 85, false)),
            Map.entry("school_fallout", new Parties("VICTIM", "OTHER", 30, false)),
            Map.entry("ex_partner_property", new Parties("VICTIM", "SUSPECT", 85, false)),
            Map.entry("common_assault_family", new Parties("VICTIM", "SUSPECT", 90, false)),
            Map.entry("road_rage", new Parties("VICTIM", "SUSPECT", 40, true)),
            Map.entry("security_following", new Parties("REPORTER", "SUSPECT", 30, false)),
            Map.entry("concern_welfare", new Parties("OTHER", "OTHER", 10, false)));

    static Parties of(String kind, boolean crime) {
        return BY_KIND.getOrDefault(kind, crime ? CRIME : CALL);
    }

    /** How the second person stands to the first in the quarrels that come back; empty where it varies. */
    static String relationship(String kind) {
        return switch (kind) {
            case "neighbour_dispute" -> "NEIGHBOUR";
            case "harassment_work" -> "COLLEAGUE";
            case "domestic_argument" -> "PARTNER";
            case "child_contact", "ex_partner_property" -> "EX_PARTNER";
            case "common_assault_family" -> "FAMILY";
            case "assault_pub", "public_order", "road_rage", "security_following" -> "STRANGER";
            case "harassment_debt", "landlord_tenant", "malcomms_one_off" -> "OTHER";
            default -> "";
        };
    }
}
