package wales.gwarchod.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignInDesk;
import wales.gwarchod.access.UserId;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;

/** Signing in, by role card in the demonstration or by the force's own provider; and signing out. */
@Controller
class SignInPages {
    private final Pages pages;
    private final SignInDesk desk;
    private final @Nullable String provider;

    SignInPages(Pages pages, SignInDesk desk, ObjectProvider<ClientRegistrationRepository> providers) {
        this.pages = pages;
        this.desk = desk;
        this.provider = address(providers.getIfAvailable());
    }

    /** Where signing in with the configured provider begins; the first one counts if there are several. */
    private static @Nullable String address(@Nullable ClientRegistrationRepository providers) {
        return providers instanceof Iterable<?> all
                        && all.iterator().hasNext()
                        && all.iterator().next() instanceof ClientRegistration first
                ? "/oauth2/authorization/" + first.getRegistrationId()
                : null;
    }

    @GetMapping("/sign-in")
    @Access(Action.OPEN)
    ModelAndView signIn(@RequestParam(required = false) @Nullable String problem, Speech say) {
        return problem == null
                ? pages.show("pages/sign-in.jte", head(say), page(say))
                : again(FormProblems.of("", say.say("pages.sign-in.refused"), say), say);
    }

    @PostMapping("/sign-in")
    @Access(Action.OPEN)
    ModelAndView chooseCard(
            @Valid CardForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Speech say) {
        var card = form.user();
        if (errors.hasErrors() || card == null || !isThere(card)) {
            return again(FormProblems.of("", say.say("pages.sign-in.card.missing"), say), say);
        }
        desk.signIn(new UserId(card), request, response);
        return pages.goTo("/today");
    }

    @PostMapping("/sign-out")
    @Access(Action.OPEN)
    ModelAndView signOut(HttpServletRequest request, Speech say) {
        desk.signOut(request);
        return pages.goTo("/sign-in", say.say("pages.sign-out.done"));
    }

    private boolean isThere(long card) {
        return desk.cards().stream().anyMatch(user -> user.id() == card);
    }

    private ModelAndView again(FormProblems problems, Speech say) {
        return pages.showAgain("pages/sign-in.jte", head(say).with(problems), page(say));
    }

    private SignInPage page(Speech say) {
        return SignInPage.of(desk.cards(), desk.isDemonstration(), provider, say);
    }

    private static PageHead head(Speech say) {
        return PageHead.titled(say.say("common.action.sign-in")).unmarked();
    }

    /** What a role card sends. */
    record CardForm(@NotNull @Nullable Long user) {}
}
