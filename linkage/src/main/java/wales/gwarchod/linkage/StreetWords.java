package wales.gwarchod.linkage;

import java.util.Map;

/** Words of street names that are often cut short, or written in Welsh, in the one form in which they are compared. */
public final class StreetWords {
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("APARTMENT", "FLAT"),
            Map.entry("APT", "FLAT"),
            Map.entry("AV", "AVENUE"),
            Map.entry("AVE", "AVENUE"),
            Map.entry("CL", "CLOSE"),
            Map.entry("CRES", "CRESCENT"),
            Map.entry("CRT", "COURT"),
            Map.entry("CT", "COURT"),
            Map.entry("DR", "DRIVE"),
            Map.entry("FFLAT", "FLAT"),
            Map.entry("FFORDD", "ROAD"),
            Map.entry("GDNS", "GARDENS"),
            Map.entry("GR", "GROVE"),
            Map.entry("GRN", "GREEN"),
            Map.entry("HEOL", "ROAD"),
            Map.entry("LN", "LANE"),
            Map.entry("PL", "PLACE"),
            Map.entry("RD", "ROAD"),
            Map.entry("SQ", "SQUARE"),
            Map.entry("ST", "STREET"),
            Map.entry("STR", "STREET"),
            Map.entry("STRYD", "STREET"),
            Map.entry("TER", "TERRACE"),
            Map.entry("TERR", "TERRACE"));

    private StreetWords() {}

    /** The whole word, in plain capitals; the word itself when it is not cut short. */
    public static String whole(String word) {
        return WHOLE.getOrDefault(word, word);
    }
}
