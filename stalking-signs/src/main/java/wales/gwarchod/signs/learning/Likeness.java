package wales.gwarchod.signs.learning;

import org.jspecify.annotations.Nullable;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.resembles.Resemblance;
import wales.gwarchod.signs.resembles.Resembler;

/** What a marked text resembles, never held against marked texts of its own topic. */
@FunctionalInterface
public interface Likeness {
    /** By the rules alone. */
    Likeness NONE = (narrative, topic) -> null;

    /**
     * Null when that is not to be looked at.
     *
     * @param topic of the text, or empty
     */
    @Nullable
    Resemblance of(String narrative, String topic);

    /** By the sentence model. */
    static Likeness by(Resembler resembler) {
        return (narrative, topic) -> resembler.of(SignReader.shipped().withoutNames(narrative), topic);
    }
}
