package wales.gwarchod.pages.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.access.Role;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;

/**
 * Sign-in.
 *
 * @param about what a person can do here: pick a card, use the provider, or nothing yet
 * @param provider where signing in with the provider begins, if there is one
 */
public record SignInPage(
        String heading,
        String about,
        List<Card> cards,
        @Nullable String provider,
        String providerButton) {
    static SignInPage of(List<SignedIn> users, boolean demonstration, @Nullable String provider, Speech say) {
        var cards = users.stream()
                .map(user -> new Card(
                        user.id(),
                        user.displayName(),
                        say.say("common.role." + user.role().name().toLowerCase(Locale.ROOT)),
                        job(user.role(), say),
                        say.say("pages.sign-in.as", "name", user.displayName())))
                .toList();
        return new SignInPage(
                say.say("common.action.sign-in"),
                about(cards, demonstration, provider != null, say),
                cards,
                provider,
                say.say("pages.sign-in.provider"));
    }

    private static String about(List<Card> cards, boolean demonstration, boolean withProvider, Speech say) {
        if (!cards.isEmpty()) {
            return say.say("pages.sign-in.about.cards");
        }
        if (withProvider) {
            return say.say("pages.sign-in.about.provider");
        }
        return demonstration ? say.say("pages.sign-in.about.no-cards") : say.say("pages.sign-in.about.not-set-up");
    }

    private static String job(Role role, Speech say) {
        return switch (role) {
            case SPEC -> say.say("pages.sign-in.job.spec");
            case ORD -> say.say("pages.sign-in.job.ord");
            case IO -> say.say("pages.sign-in.job.io");
            case SUP -> say.say("pages.sign-in.job.sup");
            case LEAD -> say.say("pages.sign-in.job.lead");
            case ANL -> say.say("pages.sign-in.job.anl");
            case OPS -> say.say("pages.sign-in.job.ops");
            case ADV -> say.say("pages.sign-in.job.adv");
            case ADM -> say.say("pages.sign-in.job.adm");
            case JOB -> throw new IllegalArgumentException("A job has no card");
        };
    }

    /** One person of the demonstration, and their one-line job. */
    public record Card(long user, String name, String role, String job, String button) {}
}
