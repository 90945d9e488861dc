package wales.gwarchod.screening.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.screening.Challenger;
import wales.gwarchod.screening.ModelDesk;
import wales.gwarchod.screening.ModelRefused;
import wales.gwarchod.signs.SignReader;
import wales.gwarchod.signs.learning.Challenge;

/** Models: learned from what reviewers answered, compared, signed by two people, taken out of use. */
@Controller
class ModelPages {
    private final ModelDesk desk;
    private final SignWords words;
    private final Pages pages;

    ModelPages(ModelDesk desk, SignWords words, Pages pages) {
        this.desk = desk;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/screening/models")
    @Access(Action.READ_RULES)
    ModelAndView models(Speech say) {
        var inUse = desk.inUse()
                .map(model -> say.say("screening.models.in-use", "number", Long.toString(model.id())))
                .orElseGet(() -> say.say("screening.models.shipped"));
        return pages.show(
                "screening/models.jte",
                head("screening.models.heading", say),
                new ModelsPage(
                        say,
                        inUse,
                        say.say("screening.models.answers", "answers", desk.answers(), "fewest", Challenge.FEWEST),
                        Acting.now().may(Action.CHANGE_RULES),
                        desk.newest().stream()
                                .map(model -> ModelsPage.Row.of(model, say))
                                .toList()));
    }

    @PostMapping("/screening/models/learn")
    @Access(Action.CHANGE_RULES)
    ModelAndView learn(Speech say) {
        desk.learnSoon();
        return pages.goTo("/screening/models", say.say("screening.models.learning"));
    }

    /** The other end of {@code gwarchod signs train}: learns, and says in a line what came of it; {@code exit N} ends the answer. */
    @PostMapping("/screening/models/command")
    @Access(Action.LOAD)
    void command(HttpServletResponse response, Speech say) throws IOException {
        if (!Acting.now().equals(SignedIn.commandLine())) {
            throw new NoSuchElementException("Only for the command line");
        }
        response.setContentType("text/plain;charset=UTF-8");
        var out = response.getWriter();
        try {
            var model = desk.find(desk.learn());
            out.println(say.say(
                    "screening.model.command",
                    "number",
                    Long.toString(model.id()),
                    "state",
                    say.say("screening.model.state." + model.state())));
            out.println("exit 0");
        } catch (Challenge.TooFew few) {
            out.println(say.say(
                    "screening.model.too-few",
                    "answers",
                    few.answers(),
                    "stalking",
                    few.stalking(),
                    "fewest",
                    Challenge.FEWEST));
            out.println("exit 1");
        }
    }

    @GetMapping("/screening/models/{id}")
    @Access(Action.READ_RULES)
    ModelAndView model(@PathVariable long id, Speech say) {
        return pages.show("screening/model.jte", modelHead(id, say), page(id, FormProblems.none(), say));
    }

    @PostMapping("/screening/models/{id}/sign")
    @Access(Action.CHANGE_RULES)
    ModelAndView sign(@PathVariable long id, Speech say) {
        try {
            desk.sign(id);
        } catch (ModelRefused refused) {
            return pages.goToUndone(path(id), say.say("screening.model.refused." + refused.why()));
        }
        return pages.goTo(
                path(id),
                say.say(
                        desk.find(id).second() == null
                                ? "screening.model.signed.said"
                                : "screening.model.promoted.said"));
    }

    @PostMapping("/screening/models/{id}/end")
    @Access(Action.CHANGE_RULES)
    ModelAndView end(@PathVariable long id, @Valid @ModelAttribute Reason form, BindingResult errors, Speech say) {
        var problems = FormProblems.of(errors, say);
        if (!problems.isEmpty()) {
            return pages.showAgain(
                    "screening/model.jte", modelHead(id, say).with(problems).at(path(id)), page(id, problems, say));
        }
        try {
            desk.end(id, String.valueOf(form.reason()).strip());
        } catch (ModelRefused refused) {
            return pages.goToUndone(path(id), say.say("screening.model.refused." + refused.why()));
        }
        return pages.goTo(path(id), say.say("screening.model.ended.said"));
    }

    private ModelPage page(long id, FormProblems problems, Speech say) {
        var model = desk.find(id);
        var state = model.state();
        boolean may = Acting.now().may(Action.CHANGE_RULES) && model.ended() == null;
        var first = model.first();
        var ended = model.ended();
        return new ModelPage(
                say,
                say.say("screening.model.name", "number", Long.toString(id)),
                path(id),
                ModelPage.facts(model, say),
                ended == null ? "" : ended.reason(),
                ModelPage.compared(model, say),
                ModelPage.scales(model, words, say),
                may
                        && (state == Challenger.State.WAITS || state == Challenger.State.SIGNED_ONCE)
                        && (first == null || first.by() != Acting.now().id())
                        && SignReader.isFor(model.model()),
                may,
                state == Challenger.State.SIGNED,
                problems);
    }

    private static String path(long id) {
        return "/screening/models/" + id;
    }

    private static PageHead modelHead(long id, Speech say) {
        return PageHead.titled(say.say("screening.model.name", "number", Long.toString(id)))
                .wide()
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                        BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules"),
                        BreadcrumbItem.of(say.say("screening.models.heading"), "/screening/models"));
    }

    private static PageHead head(String title, Speech say) {
        return PageHead.titled(say.say(title))
                .wide()
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                        BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules"));
    }

    /** Why a model is not used. */
    record Reason(
            @NotBlank(message = "{screening.model.reason.missing}")
            @Size(max = 1_000, message = "{common.field.too-long}")
            @Nullable
            String reason) {}
}
