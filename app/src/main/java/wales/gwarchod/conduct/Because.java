package wales.gwarchod.conduct;

/** Why a report belongs to a pair: the weakest of the links that had to hold. */
enum Because {
    /** Both are named in this report, and it is the first record of each. */
    NAMED,
    /** Records of the victim or the suspect were joined by a police identifier. */
    SAME_ID,
    /** Records of the victim or the suspect were joined by all that they have in common. */
    SAME_DETAILS,
    /** A user said that records of the victim or the suspect are one person's. */
    SAID,
    /** The same victim; nobody has been identified. */
    UNKNOWN_SUSPECT;

    String word() {
        return "conduct.because." + name();
    }
}
