package wales.gwarchod.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import wales.gwarchod.OnDatabase;
import wales.gwarchod.WholeService;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.signs.learning.Share;

@SpringBootTest(classes = WholeService.class)
@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("how good screening is")
class HowGoodTest {
    private static final String MARCH = "2026-03-31T22:59:00Z";
    private static final String APRIL_IN_LONDON = "2026-03-31T23:00:00Z";

    @Autowired
    HowGoodStore store;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private long next = 1_000_000;

    @BeforeAll
    void decided() {
        Acting.as(
                SignedIn.job(),
                () -> transaction.execute(status -> {
                    item("SIGNALS", MARCH, "STALKING", null);
                    item("SIGNALS", APRIL_IN_LONDON, "NONE", "STALKING");
                    item("SIGNALS", MARCH, "HARASSMENT", null);
                    item("SIGNALS", MARCH, "MORE_INFORMATION", null);
                    item("RECORDED_AS_STALKING", MARCH, "STALKING", null);
                    item("SAMPLE", MARCH, "STALKING", null);
                    item("SAMPLE", MARCH, "NONE", null);
                    item("SAMPLE", MARCH, "NONE", null);
                    item("SAMPLE", MARCH, "NONE", null);
                    item("SAMPLE", MARCH, null, null);
                    for (int i = 0; i < 95; i++) {
                        item("NO_SIGNAL", MARCH, null, null);
                    }
                    return item("NO_SIGNAL", MARCH, "STALKING", null);
                }));
    }

    private long item(String because, String at, @Nullable String first, @Nullable String second) {
        var id = db.sql("""
                        insert into screening.item
                          (report_id, reference, load_id, because, area, recorded_as, offence_class, recorded_at, due_at, strength,
                           urgent, seen_before, entered_at)
                        values (:id, 'R', 1, :because, 'A', 'B', 'C', cast(:at as timestamptz), cast(:at as timestamptz), 0, '{}', 0,
                                cast(:at as timestamptz))
                        returning id
                        """)
                .param("id", next++)
                .param("because", because)
                .param("at", at)
                .query(Long.class)
                .single();
        review(id, 1, first);
        review(id, 2, second);
        return id;
    }

    private void review(long item, int round, @Nullable String outcome) {
        if (outcome != null) {
            db.sql("""
                            insert into screening.review
                              (item_id, round, reviewer_id, reviewer, outcome, advice, holder, reclassify, shown_for, shown_against,
                               form_key, saved_at)
                            values (:item, :round, :round, 'Test', :outcome, '', 'NONE', false, 0, 0, :key, now())
                            """)
                    .param("item", item)
                    .param("round", round)
                    .param("outcome", outcome)
                    .param("key", UUID.randomUUID().toString())
                    .update();
        }
    }

    @Test
    void is_estimated_from_those_drawn_at_random_alone() {
        var all = Acting.as(SignedIn.job(), store::figures).all();

        assertThat(all.missed()).isEqualTo(new Share(1, 4));
        assertThat(all.drawn()).isEqualTo(5);
        assertThat(all.unflagged()).isEqualTo(101);
        assertThat(all.estimate()).isEqualTo(25);
        assertThat(all.estimateLow()).isEqualTo(5);
        assertThat(all.estimateHigh()).isEqualTo(71);
    }

    @Test
    void takes_the_last_answer_and_no_answer_from_more_information() {
        assertThat(Acting.as(SignedIn.job(), store::figures).all().found()).isEqualTo(new Share(2, 3));
    }

    @Test
    void is_told_by_the_month_of_London() {
        assertThat(Acting.as(SignedIn.job(), store::figures).months())
                .extracting(HowGood.Month::month)
                .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 3));
    }
}
