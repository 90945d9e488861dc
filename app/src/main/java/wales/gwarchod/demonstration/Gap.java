package wales.gwarchod.demonstration;

/** What a gap in a text part asks for; {@code README} of the raw material names them in camel case. */
enum Gap {
    VICTIM,
    VICTIM_PRONOUN,
    VICTIM_OBJECT,
    VICTIM_POSSESSIVE,
    VICTIM_REFLEXIVE,
    VICTIM_GANDDO,
    SUSPECT,
    SUSPECT_PRONOUN,
    SUSPECT_OBJECT,
    SUSPECT_POSSESSIVE,
    SUSPECT_REFLEXIVE,
    RELATION,
    PLACE,
    STREET,
    TOWN,
    WORKPLACE,
    SCHOOL,
    PUB,
    SHOP,
    TIME,
    WEEKDAY,
    MONTH,
    DATE,
    DURATION,
    AMOUNT,
    COUNT,
    VEHICLE,
    ITEM,
    PHONE,
    EMAIL,
    HANDLE,
    REF,
    OFFICER;

    /** The gap of this name, whether or not its first letter is a capital. */
    static Gap named(String camel) {
        var name = new StringBuilder();
        for (var index = 0; index < camel.length(); index++) {
            var letter = camel.charAt(index);
            if (index > 0 && Character.isUpperCase(letter)) {
                name.append('_');
            }
            name.append(Character.toUpperCase(letter));
        }
        return valueOf(name.toString());
    }

    boolean isVictim() {
        return ordinal() <= VICTIM_GANDDO.ordinal();
    }

    boolean isSuspect() {
        return ordinal() >= SUSPECT.ordinal() && ordinal() <= SUSPECT_REFLEXIVE.ordinal();
    }
}
