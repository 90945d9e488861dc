package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wales.gwarchod.linkage.NameForms.Alias;

class NameFormsTest {
    @ParameterizedTest
    @CsvSource({
        "Robin Sampl, ROBIN, '', SAMPL",
        "Robin Mair Sampl, ROBIN, MAIR, SAMPL",
        "Robin Mair Enid Sampl, ROBIN, MAIR ENID, SAMPL",
        "robin SAMPL, ROBIN, '', SAMPL",
        "Robin J. Sampl, ROBIN, J, SAMPL",
        "Siân Tŷ, SIAN, '', TY",
        "Łucja Próbka, LUCJA, '', PROBKA",
        "Jan van der Sampl, JAN, '', VANDERSAMPL",
        "Robin Mair O'Sampl, ROBIN, MAIR, OSAMPL",
        "Gwilym ap Rhys, GWILYM, '', APRHYS RHYS",
        "Nest Mair ferch Owain, NEST, MAIR, FERCHOWAIN OWAIN",
        "Robin Sampl-Prawf, ROBIN, '', SAMPLPRAWF SAMPL PRAWF"
    })
    void of_a_whole_name_are_first_middle_and_last(String whole, String firsts, String middles, String surnames) {
        var name = NameForms.of(whole, "", "", "", List.of());

        assertThat(name.firsts()).containsExactlyElementsOf(words(firsts));
        assertThat(name.middles()).containsExactlyElementsOf(words(middles));
        assertThat(name.surnames()).containsExactlyElementsOf(words(surnames));
        assertThat(name.lone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Robin Sampl",
                "DR. ROBIN SAMPL",
                "Prof. Dr. Robin Sampl",
                "Robin Sampl Jnr",
                "Parch Robin Sampl",
                "Sgt Robin Sampl Esq."
            })
    void leave_titles_out(String whole) {
        assertThat(NameForms.of(whole, "", "", "", List.of())).isEqualTo(named("Robin", "Sampl"));
    }

    @Test
    void keep_a_title_that_is_all_there_is_of_a_name() {
        assertThat(named("Robin", "Lord").surnames()).containsExactly("LORD");
        assertThat(named("Major", "Sampl").firsts()).containsExactly("MAJOR");
    }

    @Test
    void take_the_word_after_a_title_for_a_surname() {
        var name = NameForms.of("Mr Sampl", "", "", "", List.of());

        assertThat(name.firsts()).isEmpty();
        assertThat(name.surnames()).containsExactly("SAMPL");
    }

    @ParameterizedTest
    @CsvSource({
        "Sampl, SAMPL",
        "O'Sampl, OSAMPL",
        "O’SAMPL, OSAMPL",
        "O Sampl, OSAMPL",
        "MacSampl, MCSAMPL",
        "Mac Sampl, MCSAMPL",
        "Mc Sampl, MCSAMPL",
        "McSampl, MCSAMPL",
        "Macey, MACEY",
        "van der Sampl, VANDERSAMPL",
        "al-Sampl, ALSAMPL AL SAMPL",
        "Sampl-Prawf, SAMPLPRAWF SAMPL PRAWF",
        "Sampl Prawf, SAMPLPRAWF SAMPL PRAWF",
        "Sampl – Prawf, SAMPLPRAWF SAMPL PRAWF",
        "ap Rhys, APRHYS RHYS",
        "ab Owain, ABOWAIN OWAIN",
        "ferch Owain, FERCHOWAIN OWAIN"
    })
    void of_a_surname_are_the_whole_its_halves_and_the_name_after_a_patronymic(String surname, String forms) {
        assertThat(named("Robin", surname).surnames()).containsExactlyElementsOf(words(forms));
    }

    @ParameterizedTest
    @CsvSource({
        "Robin, ROBIN, ''",
        "Anne-Marie, ANNEMARIE ANNE MARIE, ''",
        "Mari Ann, MARI MARIANN, ANN",
        "Robin J, ROBIN ROBINJ, J",
        "R, R, ''",
        "R.J., R RJ, J",
        "Mrs Enid Mair, ENID ENIDMAIR, MAIR"
    })
    void of_forenames_are_the_first_in_parts_and_closed_up_and_the_others(
            String forename, String firsts, String middles) {
        var name = named(forename, "Sampl");

        assertThat(name.firsts()).containsExactlyElementsOf(words(firsts));
        assertThat(name.middles()).containsExactlyElementsOf(words(middles));
    }

    @Test
    void take_first_forenames_and_surnames_of_aliases_after_the_persons_own() {
        var name = NameForms.of(
                "",
                "Enid",
                "Mair",
                "Sampl",
                List.of(new Alias("Nedi Gwen", "Esiampl"), new Alias("", "Prawf-Sampl"), new Alias("Neds", "")));

        assertThat(name.firsts()).containsExactly("ENID", "NEDI", "NEDIGWEN", "NEDS");
        assertThat(name.middles()).containsExactly("MAIR");
        assertThat(name.surnames()).containsExactly("SAMPL", "ESIAMPL", "PRAWFSAMPL", "PRAWF");
    }

    @Test
    void are_six_at_most() {
        var aliases = List.of("Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg").stream()
                .map(word -> new Alias(word, word))
                .toList();

        var name = NameForms.of("", "Robin", "", "Sampl", aliases);

        assertThat(name.firsts()).hasSize(6).startsWith("ROBIN");
        assertThat(name.surnames()).hasSize(6).startsWith("SAMPL");
    }

    @Test
    void are_lone_when_one_word_is_all_there_is() {
        assertThat(NameForms.of("Sampl", "", "", "", List.of()).lone()).isTrue();
        assertThat(named("Robin", "").lone()).isTrue();
        assertThat(named("", "Sampl").lone()).isTrue();
        assertThat(named("Robin", "Unknown").lone()).isTrue();
        assertThat(named("Robin", "Sampl").lone()).isFalse();
        assertThat(named("", "").lone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "?",
                "UNKNOWN",
                "unknown",
                "Not known",
                "N/K",
                "NK",
                "Not stated",
                "Refused",
                "Anhysbys",
                "xxx",
                "1234"
            })
    void are_none_when_nobody_knows_the_name(String nobody) {
        assertThat(NameForms.of(nobody, nobody, nobody, nobody, List.of(new Alias(nobody, nobody)))
                        .isEmpty())
                .isTrue();
        assertThat(NameForms.ofForenames(nobody).isEmpty()).isTrue();
        assertThat(NameForms.ofSurname(nobody).isEmpty()).isTrue();
    }

    @Test
    void leave_out_a_word_that_says_that_the_other_is_not_known() {
        assertThat(NameForms.of("Unknown Sampl", "", "", "", List.of()).firsts())
                .containsExactly("SAMPL");
        assertThat(named("Robin UNKNOWN", "Sampl").middles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin", "robin mair", "MacSampl", "Anne-Marie", "ap Rhys", "Siân", "R", "Mr Sampl"})
    void of_a_column_are_those_of_the_name(String text) {
        assertThat(NameForms.ofForenames(text)).isEqualTo(named(text, ""));
        assertThat(NameForms.ofSurname(text)).isEqualTo(named("", text));
    }

    private static NameForms named(String forename, String surname) {
        return NameForms.of("", forename, "", surname, List.of());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
