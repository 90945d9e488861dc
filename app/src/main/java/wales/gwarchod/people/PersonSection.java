package wales.gwarchod.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;

/** A part of the page of a person that a room above shows. Its beans stand in their order. */
public interface PersonSection {
    /** What there is to show about a person; empty when there is nothing, or the reader may not see it. */
    Optional<Section> about(PersonId person, SignedIn who, Speech say);

    /** A heading with a line for each record. */
    record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One record.
     *
     * @param text what it is
     * @param href where it is read
     * @param note a few words more
     */
    record Line(String text, String href, @Nullable String note) {}
}
