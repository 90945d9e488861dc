package wales.gwarchod.signs.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recall by group")
class GroupsTest {
    private static MarkedText text(int number, String sex, String relationship) {
        return MarkedText.of(
                sex + number,
                "T",
                MarkedText.Label.STALKING,
                null,
                "en",
                sex,
                "U",
                relationship,
                null,
                null,
                "x",
                null);
    }

    @Test
    void is_compared_with_an_interval_where_groups_are_large_enough() {
        var texts = new ArrayList<MarkedText>();
        for (int i = 0; i < 40; i++) {
            texts.add(text(i, "F", i < 20 ? "friend" : "acquaintance"));
            texts.add(text(i, "M", "the man next door"));
        }
        texts.add(text(0, "U", "ex-partner"));
        // 36 of 40 women and 20 of 40 men
        var figures = new Groups(texts, text -> text.victimSex().equals("F") ? number(text) < 36 : number(text) < 20)
                .figures();
        assertThat(line(figures, "recall gap by victim sex"))
                .contains("0.400 (")
                .endsWith("goal at most 0.10, missed");
        assertThat(line(figures, "  recall, victim sex U")).contains("1 of 1)");
        assertThat(line(figures, "  recall, relationship friend or acquaintance"))
                .contains("36 of 40)");
        assertThat(line(figures, "  recall, relationship other")).contains("20 of 40)");
        assertThat(line(figures, "recall gap by language"))
                .as("one language")
                .endsWith("fewer than two groups of 20 or more");
    }

    @Test
    void is_compared_without_a_verdict_where_groups_are_small() {
        var texts = new ArrayList<MarkedText>();
        for (int i = 0; i < 40; i++) {
            texts.add(text(i, "F", "friend"));
            if (i < 20) {
                texts.add(text(i, "M", "friend"));
            }
        }
        var figures = new Groups(texts, text -> text.victimSex().equals("F")).figures();
        assertThat(line(figures, "recall gap by victim sex"))
                .contains("groups of 20 or more")
                .contains("1.000 (")
                .doesNotContain("goal");
    }

    private static String line(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().startsWith(name))
                .map(Figure::toString)
                .collect(Collectors.joining());
    }

    private static int number(MarkedText text) {
        return Integer.parseInt(text.id().substring(1));
    }

    @Test
    void has_newcombes_interval() {
        // Newcombe 1998, table II, method 10: 56 of 70 and 48 of 80
        var gap = Gap.between(new Share(56, 70), new Share(48, 80));
        assertThat(gap.value()).isCloseTo(0.2, within(1e-9));
        assertThat(gap.low()).isCloseTo(0.0524, within(0.0001));
        assertThat(gap.high()).isCloseTo(0.3339, within(0.0001));
    }
}
