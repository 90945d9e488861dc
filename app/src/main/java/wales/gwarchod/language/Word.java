package wales.gwarchod.language;

import java.util.Locale;

/** One key with its sentence in each language, and how far the Welsh can be trusted. */
record Word(String key, Sentence english, Sentence welsh, State state) {
    Word {
        if (!english.gaps().equals(welsh.gaps())) {
            throw new IllegalArgumentException(
                    "the gaps differ: " + english.gaps() + " in English, " + welsh.gaps() + " in Welsh");
        }
    }

    Sentence in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case WELSH -> welsh;
        };
    }

    /** Where the Welsh comes from. */
    enum State {
        /** The field's own word, from the glossary. */
        GLOSSARY,
        /** Read and accepted by a translator. */
        CHECKED,
        /** Not yet read by a translator: it may not reach a public page in production. */
        NEEDS_CHECK;

        /** The state with this name in the column {@code cy_state}, such as {@code needs-check}. */
        static State of(String text) {
            for (var state : values()) {
                if (state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("cy_state is glossary, checked or needs-check, not '" + text + "'");
        }
    }
}
