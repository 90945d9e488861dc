package wales.gwarchod.conduct;

/** Why a report belongs to a pair: the weakest of the links that had to hold. */
enum Because {
    /** Both are named in this report, and it is the first record of each. */
    NAMED,
    /** Records of the victim or the suspect were joined by a police identifier. */
    SAME_ID,
    /** Records of the victim or the suspect were joined by name, date of birth and a further fact. */
    SAME_DETAILS,
    /** The same victim; nobody has been identified. */
    UNKNOWN_SUSPECT;

    String word() {
        return "conduct.because." + name();
    }
}
