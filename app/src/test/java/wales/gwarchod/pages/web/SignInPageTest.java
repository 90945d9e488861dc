package wales.gwarchod.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.language.Words;

class SignInPageTest {
    private static final Speech SAY = Words.load().in(Language.ENGLISH);

    @Test
    void in_the_demonstration_each_role_has_a_card_with_its_job() {
        var users = List.of(Role.values()).stream()
                .filter(role -> role != Role.JOB)
                .map(role -> new SignedIn(role.ordinal(), "Enw Enghraifft", role))
                .toList();
        var page = SignInPage.of(users, true, null, SAY);
        assertThat(page.cards())
                .hasSize(users.size())
                .allSatisfy(card -> assertThat(card.job()).isNotBlank());
        assertThat(page.about()).startsWith("Choose who you want to be.");
    }

    @Test
    void with_a_provider_its_button_is_offered() {
        var page = SignInPage.of(List.of(), false, "/oauth2/authorization/force", SAY);
        assertThat(page.provider()).isEqualTo("/oauth2/authorization/force");
        assertThat(page.about()).startsWith("Sign in with your organisation's account.");
    }

    @Test
    void with_neither_it_says_that_sign_in_is_not_set_up() {
        assertThat(SignInPage.of(List.of(), false, null, SAY).about()).startsWith("Sign-in is not set up yet.");
    }
}
