package wales.gwarchod.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ShortReferenceTest {
    @Test
    void is_well_formed_and_hardly_ever_the_same() {
        var made = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var reference = ShortReference.next("GW");
            assertThat(ShortReference.isWellFormed(reference)).as(reference).isTrue();
            made.add(reference);
        }
        assertThat(made).hasSize(1_000);
    }

    @Test
    void shows_any_single_wrong_character() {
        var reference = ShortReference.next("CASE-2026");
        for (int i = reference.lastIndexOf('-') + 1; i < reference.length(); i++) {
            for (char other : "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (other != reference.charAt(i)) {
                    var wrong = reference.substring(0, i) + other + reference.substring(i + 1);
                    assertThat(ShortReference.isWellFormed(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void without_a_prefix_or_with_a_letter_that_is_mistaken_is_refused() {
        assertThat(ShortReference.isWellFormed("ABCDEFG")).isFalse();
        assertThat(ShortReference.isWellFormed("GW-O00000A")).isFalse();
    }
}
