package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the history of a pair")
class PairHistoryTest {
    private static final SignReader READER = SignReader.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static DatedReading record(String id, String text, int daysBefore, String offence) {
        return new DatedReading(READER.read(Narrative.of(id, text)), DAY.minusDays(daysBefore), offence, false, 1);
    }

    @Test
    void of_one_record_scores_as_the_record_does() {
        DatedReading only = record("a", "He turned up at her home again.", 0, "8L");

        PairReading pair = READER.readPair("p", List.of(only));

        assertThat(pair.logOdds()).isEqualTo(only.reading().logOdds());
        assertThat(pair.records()).isEqualTo(1);
    }

    @Test
    void of_several_records_adds_up_and_shows_every_term() {
        List<DatedReading> history = List.of(
                record("a", "He turned up at her home again.", 0, "8L"),
                record("b", "Suspect keyed her car.", 10, "149"),
                record("c", "He has sent her 30 messages.", 80, "8R"));

        PairReading pair = READER.readPair("p", history);

        assertThat(pair.last28Days()).isEqualTo(2);
        assertThat(pair.last90Days()).isEqualTo(3);
        assertThat(pair.behaviours()).contains("P02", "D02", "C02");
        assertThat(pair.channels()).containsExactly("C02");
        assertThat(pair.contributions())
                .extracting(Contribution::input)
                .contains("history.records.1", "history.offences.2");
        assertThat(pair.contributions().stream()
                        .mapToDouble(Contribution::weight)
                        .sum())
                .isEqualTo(pair.logOdds());
        assertThat(pair.logOdds()).isGreaterThan(history.getFirst().reading().logOdds());
        pair.contributions()
                .forEach(c -> assertThat(READER.wordingOf(c.input()).en()).isNotBlank());
    }

    @Test
    void counts_for_less_the_less_sure_the_link_is_and_not_at_all_at_zero() {
        DatedReading first = record("a", "He turned up at her home again.", 0, "8L");
        DatedReading sure = record("b", "Suspect keyed her car.", 5, "149");
        var unsure = new DatedReading(sure.reading(), sure.on(), "149", false, 0);

        double alone = READER.readPair("p", List.of(first)).logOdds();

        assertThat(READER.readPair("p", List.of(first, unsure)).logOdds()).isEqualTo(alone);
        assertThat(READER.readPair("p", List.of(first, sure)).logOdds()).isGreaterThan(alone);
    }

    @Test
    void with_reversed_records_is_lower() {
        DatedReading first = record("a", "He turned up at her home again.", 0, "8L");
        var reversed = new DatedReading(first.reading(), DAY, "8L", true, 1);

        assertThat(READER.readPair("p", List.of(first, reversed)).logOdds())
                .isLessThan(READER.readPair("p", List.of(first)).logOdds());
    }

    @Test
    void notices_that_the_gaps_shrink() {
        List<DatedReading> history = List.of(
                record("a", "He turned up at her home again.", 90, "8L"),
                record("b", "He turned up at her home again.", 50, "8L"),
                record("c", "He turned up at her home again.", 10, "8L"),
                record("d", "He turned up at her home again.", 5, "8L"),
                record("e", "He turned up at her home again.", 0, "8L"));

        assertThat(READER.readPair("p", history).contributions())
                .extracting(Contribution::input)
                .contains("history.closer.1");
    }

    @Test
    void needs_a_record_that_is_not_reversed() {
        assertThatThrownBy(() -> READER.readPair("p", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
