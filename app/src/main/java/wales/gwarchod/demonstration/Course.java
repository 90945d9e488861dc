package wales.gwarchod.demonstration;

/**
 * Several reports between the same two people, or about one victim whose suspect nobody knows.
 *
 * @param number counts from 0 within the extract; a night's new courses have numbers of their own
 * @param feature what its newest report must show, so that the last night holds one of each
 * @param events how many reports of it the history holds
 */
record Course(int number, Kind kind, Feature feature, int events) {
    enum Kind {
        /** Stalking by its pattern, recorded as other things. */
        HIDDEN,
        /** Recorded as stalking from some report on. */
        RECORDED,
        /** Stalking by nobody knows whom. */
        UNKNOWN_SUSPECT,
        /** Each reports the other; some of it may be so. */
        MUTUAL,
        /** An everyday quarrel that comes back: noise, debt, child contact, rent. */
        LOOK_ALIKE
    }

    enum Feature {
        NONE,
        PRINCIPAL,
        INCLUDED,
        TRACKER,
        BREACH,
        THREAT,
        UNKNOWN,
        WELSH,
        WELSH_RECORDED,
        REVERSED
    }

    boolean isNewest(int step) {
        return step >= events - 1;
    }
}
