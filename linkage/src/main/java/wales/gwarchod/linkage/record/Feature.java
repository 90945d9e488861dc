package wales.gwarchod.linkage.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be known of a person. The settings say which columns hold it. */
public enum Feature {
    /** The whole name in one column: forenames, then surname. */
    NAME,
    /** The first forename, or all of them. */
    FORENAME,
    /** The forenames after the first. */
    MIDDLE,
    SURNAME,
    /** Other names, each of a forename and a surname. */
    ALIAS,
    /** Date of birth. */
    DOB,
    /** House and street, without town and postcode. */
    ADDRESS,
    /** Town, place of birth, or another name of a place. */
    TOWN,
    POSTCODE,
    PHONE,
    EMAIL,
    /** Police National Computer identifier; used only with a fitting check letter. */
    PNC,
    /** Criminal Records Office number; used only with a fitting check letter. */
    CRO,
    /** Any other number that is meant to be one person's own. */
    IDENTIFIER,
    /** Custody or crime reference: two records of one reference are often one person, or two who met. */
    REFERENCE,
    GENDER,
    /** Suspect, victim or witness. Never compared; a victim and a suspect are joined by an identifier only. */
    ROLE,
    /** Any other word that rarely changes, such as an occupation. */
    WORD;

    /** The name in the settings, in small letters. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty when there is no such feature */
    public static Optional<Feature> of(String key) {
        return Arrays.stream(values())
                .filter(feature -> feature.key().equals(key))
                .findFirst();
    }
}
