package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import wales.gwarchod.signs.Narrative;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SignReader;

@DisplayName("What must not move a score, and what must")
class RobustnessTest {
    private static final SignReader READER = SignReader.shipped();
    private static final MarkedText IN_WREXHAM = text("He follows her home in Wrexham every day. She is terrified.");
    private static final MarkedText ANYWHERE = text("The hens got out again.");

    private static MarkedText text(String narrative) {
        return MarkedText.of(
                narrative, "T", MarkedText.Label.STALKING, null, null, null, null, null, null, null, narrative, null);
    }

    private static Reading read(MarkedText text, String narrative) {
        return READER.read(text.withNarrative(narrative).asNarrative());
    }

    private static Map<String, String> figures(BiFunction<MarkedText, String, Reading> reader) {
        var readings = Map.of(
                IN_WREXHAM, read(IN_WREXHAM, IN_WREXHAM.narrative()), ANYWHERE, read(ANYWHERE, ANYWHERE.narrative()));
        return new Robustness(readings, reader, reader)
                .figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
    }

    @Test
    void counts_only_texts_that_a_change_changes() {
        var figures = figures(RobustnessTest::read);
        assertThat(figures)
                .containsEntry("within 0.02 with other places", new Share(1, 1).toString())
                .containsEntry("within 0.02 with other names", "none to measure")
                .containsEntry("within 0.02 with the sentences reversed", new Share(1, 1).toString())
                .containsEntry("within 0.02 in capital letters", new Share(2, 2).toString());
    }

    @Test
    void counts_a_sign_that_is_gone_once_it_is_denied_or_done_by_another() {
        assertThat(figures(RobustnessTest::read))
                .containsEntry("gone after \"there is no suggestion that\"", new Share(1, 1).toString())
                .containsEntry("gone when \"not\" is put into the sentence", new Share(1, 1).toString())
                .containsEntry("gone when a police officer did it", new Share(1, 1).toString());
    }

    @Test
    void sees_a_reader_that_is_deaf_to_denials_and_goes_by_places() {
        var wrexham = READER.read(Narrative.of("1", IN_WREXHAM.narrative()));
        var hens = READER.read(Narrative.of("2", ANYWHERE.narrative()));
        BiFunction<MarkedText, String, Reading> odd =
                (text, narrative) -> narrative.toLowerCase(Locale.ROOT).contains("wrexham") ? wrexham : hens;
        assertThat(figures(odd)).containsEntry("within 0.02 with other places", new Share(0, 1).toString());
        BiFunction<MarkedText, String, Reading> deaf = (text, narrative) -> wrexham;
        assertThat(figures(deaf))
                .containsEntry("gone after \"there is no suggestion that\"", new Share(0, 1).toString())
                .containsEntry("gone when the victim did it", new Share(0, 1).toString());
        assertThat(List.of(wrexham.signs().size(), hens.signs().size())).isEqualTo(List.of(1, 0));
    }
}
