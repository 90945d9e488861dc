package wales.gwarchod.screening.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
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
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.screening.RuleChange;
import wales.gwarchod.screening.RuleChangeRefused;
import wales.gwarchod.screening.RuleDesk;
import wales.gwarchod.signs.RuleDescription;

/** A rule is changed: written and tried, proposed with a reason, approved by another person. */
@Controller
class RuleChangePages {
    private final RuleDesk desk;
    private final SignWords words;
    private final Pages pages;

    RuleChangePages(RuleDesk desk, SignWords words, Pages pages) {
        this.desk = desk;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/screening/rules/{rule}/change")
    @Access(Action.CHANGE_RULES)
    ModelAndView form(@PathVariable String rule, Speech say) {
        var source = source(rule);
        return pages.show(
                "screening/ruleChangeForm.jte",
                formHead(rule, say),
                page(rule, source, "", "", FormProblems.none(), say));
    }

    @PostMapping("/screening/rules/{rule}/change")
    @Access(Action.CHANGE_RULES)
    ModelAndView written(
            @PathVariable String rule, @Valid @ModelAttribute RuleChangeForm form, BindingResult errors, Speech say) {
        source(rule);
        var text = form.text() == null ? "" : form.text().replace("\r\n", "\n");
        var problems = FormProblems.of(errors, say);
        var tried = "";
        if (problems.isEmpty() || form.isAttempt() && problems.on("text") == null) {
            try {
                if (!form.isAttempt()) {
                    var id = desk.propose(text, form.reason());
                    return pages.goTo("/screening/rule-changes/" + id, say.say("screening.change.proposed"));
                }
                tried = RuleChangeFormPage.inWords(desk.attempt(text), say);
                problems = FormProblems.none();
            } catch (RuleChangeRefused refused) {
                problems = FormProblems.of("text", why(refused, say), say);
            }
        }
        var page = page(rule, text, form.reason() == null ? "" : form.reason(), tried, problems, say);
        return problems.isEmpty()
                ? pages.show("screening/ruleChangeForm.jte", formHead(rule, say), page)
                : pages.showAgain(
                        "screening/ruleChangeForm.jte",
                        formHead(rule, say).with(problems).at(path(rule)),
                        page);
    }

    private String source(String rule) {
        RuleDescription known = words.rule(rule);
        if (known == null) {
            throw new NoSuchElementException("No rule " + rule);
        }
        return known.source();
    }

    private static String why(RuleChangeRefused refused, Speech say) {
        return say.say("screening.change.refused." + refused.why(), "what", String.valueOf(refused.getMessage()));
    }

    private static String path(String rule) {
        return "/screening/rules/" + rule + "/change";
    }

    private static RuleChangeFormPage page(
            String rule, String text, String reason, String tried, FormProblems problems, Speech say) {
        return new RuleChangeFormPage(
                say, say.say("screening.change.heading", "rule", rule), path(rule), text, reason, tried, problems);
    }

    private static PageHead formHead(String rule, Speech say) {
        return PageHead.titled(say.say("screening.change.heading", "rule", rule))
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                        BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules"),
                        BreadcrumbItem.of(rule, "/screening/rules/" + rule));
    }

    @GetMapping("/screening/rule-changes")
    @Access(Action.READ_RULES)
    ModelAndView changes(Speech say) {
        var rows = desk.newest().stream()
                .map(change -> RuleChangesPage.Row.of(change, say))
                .toList();
        return pages.show(
                "screening/ruleChanges.jte", head("screening.changes.heading", say), new RuleChangesPage(say, rows));
    }

    @GetMapping("/screening/rule-changes/{id}")
    @Access(Action.READ_RULES)
    ModelAndView change(@PathVariable long id, Speech say) {
        return pages.show("screening/ruleChange.jte", changeHead(say), page(desk.find(id), FormProblems.none(), say));
    }

    @PostMapping("/screening/rule-changes/{id}/approve")
    @Access(Action.CHANGE_RULES)
    ModelAndView approve(@PathVariable long id, @Valid @ModelAttribute Answer form, BindingResult errors, Speech say) {
        return decide(id, form, errors, true, say);
    }

    @PostMapping("/screening/rule-changes/{id}/refuse")
    @Access(Action.CHANGE_RULES)
    ModelAndView refuse(@PathVariable long id, @Valid @ModelAttribute Answer form, BindingResult errors, Speech say) {
        return decide(id, form, errors, false, say);
    }

    private ModelAndView decide(long id, Answer form, BindingResult errors, boolean approved, Speech say) {
        var problems = FormProblems.of(errors, say);
        if (problems.isEmpty()) {
            try {
                if (approved) {
                    desk.approve(id, form.given());
                } else {
                    desk.refuse(id, form.given());
                }
                return pages.goTo(
                        "/screening/rule-changes/" + id,
                        say.say(approved ? "screening.change.approved.said" : "screening.change.refused.said"));
            } catch (RuleChangeRefused refused) {
                if (refused.why() == RuleChangeRefused.Why.DECIDED) {
                    return pages.goToUndone("/screening/rule-changes/" + id, why(refused, say));
                }
                problems = FormProblems.of("answer", why(refused, say), say);
            }
        }
        return pages.showAgain(
                "screening/ruleChange.jte",
                changeHead(say).with(problems).at("/screening/rule-changes/" + id),
                page(desk.find(id), problems, say));
    }

    private RuleChangePage page(RuleChange change, FormProblems problems, Speech say) {
        var known = words.rule(change.rule());
        var decision = change.decision();
        boolean open = decision == null && Acting.now().may(Action.CHANGE_RULES);
        return new RuleChangePage(
                say,
                change,
                RuleChangesPage.Row.of(change, say),
                known == null ? "" : known.source(),
                RuleChangeFormPage.inWords(change.tried(), say),
                decision == null ? "" : decision.answer(),
                open && change.proposedBy() != Acting.now().id(),
                open,
                problems);
    }

    private static PageHead changeHead(Speech say) {
        return PageHead.titled(say.say("screening.change.title"))
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                        BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules"),
                        BreadcrumbItem.of(say.say("screening.changes.heading"), "/screening/rule-changes"));
    }

    private static PageHead head(String title, Speech say) {
        return PageHead.titled(say.say(title))
                .wide()
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                        BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules"));
    }

    /** What is said with a decision. */
    record Answer(
            @Size(max = 1_000, message = "{common.field.too-long}")
            String answer) {
        String given() {
            return answer == null ? "" : answer.strip();
        }
    }
}
