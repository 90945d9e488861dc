package wales.gwarchod.signs.resembles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The same report about people")
class OtherSexTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He rang her at work and she hung up. | She rang him at work and he hung up.
            Her husband took his dog from the boys. | His wife took her dog from the girls.
            HE FOLLOWED HER. | SHE FOLLOWED HIM.
            The male sat behind her every day. | The female sat behind him every day.
            """)
    void of_the_other_sex(String text, String other) {
        assertThat(OtherSex.of(text)).isEqualTo(other);
    }
}
