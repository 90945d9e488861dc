package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same report about other people")
class SwappedTextTest {
    @Test
    void of_other_names() {
        assertThat(SwappedText.ofOtherNames("Siân saw Carl; Jones did not."))
                .isEqualTo("Parveen saw Tariq; Okafor did not.");
    }

    @Test
    void of_other_places() {
        assertThat(SwappedText.ofOtherPlaces("Seen in Rhyl, on Vale Road."))
                .isEqualTo("Seen in Morfaddu, on Alder Road.");
        assertThat(SwappedText.ofOtherPlaces("Seen on the road.")).isEqualTo("Seen on the road.");
    }
}
