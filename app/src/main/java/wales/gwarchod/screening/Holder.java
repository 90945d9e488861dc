package wales.gwarchod.screening;

/** Who should hold the investigation. PIP is the College of Policing's programme for professionalising investigation. */
public enum Holder {
    /** Leave it where it is. */
    AS_NOW,
    /** An investigator at PIP level 1: neighbourhood or response. */
    PIP1,
    /** A detective at PIP level 2. */
    PIP2,
    /** The stalking team. */
    STALKING_TEAM,
    /** The domestic abuse team. */
    DOMESTIC_ABUSE_TEAM;

    /**
     * What we suggest: the stalking team where an urgent flag or an order is in play, a detective where the course of
     * conduct is strong, else no change. Our own rule, for a person to overrule; not law or guidance.
     *
     * @param strength 0 to 1
     */
    public static Holder suggested(boolean urgent, boolean recordedAsStalking, double strength) {
        if (urgent) {
            return STALKING_TEAM;
        }
        return recordedAsStalking || strength >= 0.8 ? PIP2 : AS_NOW;
    }
}
