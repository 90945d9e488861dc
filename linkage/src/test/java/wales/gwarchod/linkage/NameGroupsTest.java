package wales.gwarchod.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameGroupsTest {
    @ParameterizedTest
    @CsvSource({
        "BOB, ROBERT",
        "DAI, DAVID",
        "DAI, DAFYDD",
        "DAVID, DAFYDD",
        "GOSIA, MALGORZATA",
        "MD, MOHAMMED",
        "MUHAMMAD, MOHAMED",
        "LIZ, ELIZABETH"
    })
    void hold_names_that_stand_for_each_other(String one, String other) {
        assertThat(share(one, other)).isTrue();
        assertThat(share(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ROBIN, ENID", "BOB, DAI", "MALGORZATA, MOHAMMED", "GWEN, GWYN"})
    void part_names_that_do_not(String one, String other) {
        assertThat(share(one, other)).isFalse();
    }

    @Test
    void are_none_for_a_word_that_is_in_no_table() {
        assertThat(NameGroups.of("ENGHRAIFFT")).isEmpty();
        assertThat(NameGroups.of("")).isEmpty();
    }

    @Test
    void cannot_be_changed_from_outside() {
        NameGroups.of("BOB")[0] = -1;

        assertThat(NameGroups.of("BOB")).doesNotContain(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nicknames.csv", "forenames-british.csv", "forenames-european.csv", "forenames-world.csv"})
    void come_from_lines_of_two_and_more_different_names_in_plain_capitals(String table) throws IOException {
        var lines = lines(table);

        assertThat(lines).isNotEmpty().allMatch(line -> line.matches("[A-Z]+(,[A-Z]+)+"));
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).doesNotHaveDuplicates());
    }

    private static List<String> lines(String table) throws IOException {
        try (var file = Objects.requireNonNull(NameGroups.class.getResourceAsStream(table))) {
            return new String(file.readAllBytes(), UTF_8).lines().skip(1).toList();
        }
    }

    private static boolean share(String one, String other) {
        return Arrays.stream(NameGroups.of(one))
                .anyMatch(group -> Arrays.stream(NameGroups.of(other)).anyMatch(also -> also == group));
    }
}
