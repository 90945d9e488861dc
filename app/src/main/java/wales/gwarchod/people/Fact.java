package wales.gwarchod.people;

/** What can agree in two records besides name and date of birth. */
enum Fact {
    PHONE,
    EMAIL,
    ACCOUNT,
    VEHICLE,
    ADDRESS,
    MIDDLE_NAME,
    CRO
}
