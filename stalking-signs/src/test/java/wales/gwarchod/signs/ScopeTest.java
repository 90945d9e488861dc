package wales.gwarchod.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The scope of a behaviour")
class ScopeTest {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(resources = "scope.csv", delimiter = '|', quoteCharacter = '`')
    void is_read_from_the_words_around_it(String text, String code, String expected) {
        var reading = SignReader.shipped().read(Narrative.of("1", text));
        var found = Stream.concat(
                        reading.signs().stream()
                                .filter(sign -> sign.code().equals(code) && !sign.mention())
                                .map(sign -> "COUNTS"),
                        reading.against().stream()
                                .filter(aside -> aside.code().equals(code))
                                .map(aside -> aside.scope().name()))
                .toList();
        assertThat(found).as(text).contains(expected);
        if (!expected.equals("COUNTS")) {
            assertThat(found).as(text).doesNotContain("COUNTS");
        }
    }
}
