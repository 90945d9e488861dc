package wales.gwarchod.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wales.gwarchod.crimes.Precision;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.people.PersonId;

class TimelineTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Pair PAIR = new Pair(new PairId(1), "PR-TEST", new PersonId(1), new PersonId(2));

    @Test
    void is_read_forwards() {
        var timeline = of(event(3, "2026-11-22T21:14:00Z", false), event(1, "2026-03-03T00:00:00Z", false));

        assertThat(timeline.events()).extracting(ConductEvent::id).containsExactly(1L, 3L);
        assertThat(timeline.summary())
                .isEqualTo(new Timeline.Summary(
                        2,
                        Instant.parse("2026-03-03T00:00:00Z"),
                        Instant.parse("2026-11-22T21:14:00Z"),
                        Duration.between(Instant.parse("2026-03-03T00:00:00Z"), Instant.parse("2026-11-22T21:14:00Z")),
                        1));
    }

    @Test
    void shows_what_was_undone_and_does_not_count_it() {
        var timeline = of(event(1, "2026-11-20T10:00:00Z", false), event(2, "2026-11-21T10:00:00Z", true));

        assertThat(timeline.events()).hasSize(2);
        assertThat(timeline.summary().count()).isEqualTo(1);
        assertThat(timeline.counted()).extracting(ConductEvent::id).containsExactly(1L);
    }

    @Test
    void counts_the_sixtieth_day_back_and_no_further() {
        var timeline = of(
                event(1, NOW.minus(Duration.ofDays(60)).toString(), false),
                event(2, NOW.minus(Duration.ofDays(60)).minusSeconds(1).toString(), false),
                event(3, NOW.toString(), false));

        assertThat(timeline.summary().lately()).isEqualTo(2);
    }

    @Test
    void of_nothing_has_no_first_day() {
        assertThat(of().summary()).isEqualTo(new Timeline.Summary(0, null, null, Duration.ZERO, 0));
    }

    @Test
    void keeps_reports_with_the_roles_the_other_way_round_apart() {
        var timeline = Timeline.of(
                PAIR,
                List.of(event(1, "2026-11-20T10:00:00Z", false)),
                List.of(event(2, "2026-11-21T10:00:00Z", false).reverse()),
                0,
                NOW);

        assertThat(timeline.summary().count()).isEqualTo(1);
        assertThat(timeline.reversed()).singleElement().matches(ConductEvent::reversed);
    }

    private static Timeline of(ConductEvent... events) {
        return Timeline.of(PAIR, List.of(events), List.of(), 0, NOW);
    }

    private static ConductEvent event(long id, String at, boolean undone) {
        return new ConductEvent(
                id,
                PAIR.id(),
                new ReportId(id),
                false,
                Instant.parse(at),
                Precision.EXACT,
                Because.NAMED.word(),
                NOW,
                undone);
    }
}
