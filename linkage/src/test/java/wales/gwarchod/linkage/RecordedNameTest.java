package wales.gwarchod.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Siân, Enghraifft, SIAN, ENGHRAIFFT",
        "SIÂN MAIR, Enghraifft, Sian, ENGHRAIFFT",
        "Anne-Marie, Sampl, Anne, Sampl",
        "Anne-Marie, Sampl, Annemarie, Sampl",
        "Robin, Sampl-Prawf, Robin, Prawf",
        "Robin, Sampl Prawf, Robin, Sampl-Prawf",
        "Robin, O'Neill, Robin, O Neill",
        "Robin, O’NEILL, Robin, Oneill",
        "Robin, MacSampl, Robin, Mc Sampl",
        "Gwilym, ap Rhys, Gwilym ap, Rhys",
        "Gwilym, ap Rhys, Gwilym, Rhys",
        "Nest, ferch Owain, Nest, Owain",
        "Mr Robert, Sampl, Bob, Sampl",
        "Dai, Prawf, David, Prawf",
        "Dai, Prawf, Dafydd, Prawf",
        "Dr. Ŵyn, Tŷ, Wyn, Ty",
        "Łucja, Próbka, Lucja, Probka",
        "Jan, van der Sampl, Jan, Vandersampl",
        "Robin, Sampl Jnr, Robin, Sampl"
    })
    void is_the_same_however_it_was_written(
            String forenames, String surname, String otherForenames, String otherSurname) {
        assertThat(RecordedName.of(forenames, surname, "").keys())
                .containsAnyElementsOf(
                        RecordedName.of(otherForenames, otherSurname, "").keys());
    }

    @ParameterizedTest
    @CsvSource({
        "Robin, Sampl, Robert, Sampl",
        "Gwen, Sampl, Gwyn, Sampl",
        "Robin, Sampl, Robin, Prawf",
        "Robin, Lord, Robin, Sampl",
        "Marie, Sampl, Anne-Marie, Sampl"
    })
    void is_another_when_a_part_differs(String forenames, String surname, String otherForenames, String otherSurname) {
        assertThat(RecordedName.of(forenames, surname, "").keys())
                .doesNotContainAnyElementsOf(
                        RecordedName.of(otherForenames, otherSurname, "").keys());
    }

    @ParameterizedTest
    @CsvSource({"Unknown, Unknown", "N/K, N/K", "'', Sampl", "Not known, Not known", "Robin, UNKNOWN", "Anhysbys, X-"})
    void without_both_parts_has_no_key(String forenames, String surname) {
        assertThat(RecordedName.of(forenames, surname.replace("X-", ""), "").keys())
                .isEmpty();
    }

    @Test
    void finds_a_previous_surname_and_an_alias() {
        var name = RecordedName.of("Enid", "Sampl", "née Prawf; Nedi Esiampl");

        assertThat(name.keys()).contains("ENID SAMPL", "ENID PRAWF", "NEDI ESIAMPL");
    }

    @Test
    void agrees_in_a_middle_name_but_not_in_an_initial() {
        var mair = RecordedName.of("Enid Mair", "Sampl", "");

        assertThat(mair.sharesMiddle(RecordedName.of("Enid MAIR Gwen", "Sampl", "")))
                .isTrue();
        assertThat(mair.sharesMiddle(RecordedName.of("Enid M", "Sampl", ""))).isFalse();
        assertThat(RecordedName.of("Enid", "Sampl", "").sharesMiddle(RecordedName.of("Enid", "Sampl", "")))
                .isFalse();
    }

    @Test
    void reads_the_same_in_any_case_and_any_normal_form() {
        for (var name : names(1_000)) {
            var keys = RecordedName.of(name, name, "").keys();
            assertThat(RecordedName.of(name.toLowerCase(Locale.ROOT), name, "").keys())
                    .isEqualTo(keys);
            var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertThat(RecordedName.of(apart, apart, "").keys()).isEqualTo(keys);
        }
    }

    @Test
    void holds_plain_capitals_only_and_reads_its_own_forms_back() {
        for (var name : names(1_000)) {
            var read = RecordedName.of(name, name, name);
            assertThat(read.firsts()).allMatch(form -> form.matches("[A-Z]+"));
            assertThat(read.surnames()).allMatch(form -> form.matches("[A-Z]+"));
            read.surnames()
                    .forEach(form ->
                            assertThat(RecordedName.of("", form, "").surnames()).contains(form));
        }
    }

    private static List<String> names(int count) {
        var random = new Random(11);
        var letters = "abcdeABCDEâêîôûŵŷáéüöÿñçłøæ-' .MacO'apab";
        return random.ints(count, 1, 20)
                .mapToObj(length -> {
                    var name = new StringBuilder();
                    for (int i = 0; i < length; i++) {
                        name.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    return name.toString();
                })
                .toList();
    }
}
