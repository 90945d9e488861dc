package wales.gwarchod.people.web;

import jakarta.validation.Valid;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Tier;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.people.ContraryDecision;
import wales.gwarchod.people.Decision;
import wales.gwarchod.people.People;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonDecisions;

/** What users have said of who is who, and the way to withdraw it. */
@Controller
class DecisionPages {
    private final People people;
    private final PersonDecisions decisions;
    private final Pages pages;

    DecisionPages(People people, PersonDecisions decisions, Pages pages) {
        this.people = people;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping("/people/duplicates/decided")
    @Access(value = Action.READ_PERSON, tier = Tier.T2)
    ModelAndView decided(Speech say) {
        return pages.show(
                "people/decided.jte",
                decidedHead(say),
                DecidedPage.of(
                        decisions.latest(),
                        decisions.countDuplicates(false),
                        decisions.countDuplicates(true),
                        WhoIsWhoPages.mayDecide(),
                        say));
    }

    private static PageHead decidedHead(Speech say) {
        return PageHead.titled(say.say("people.decided.title"))
                .wide()
                .breadcrumbs(
                        WhoIsWhoPages.toPeople(say),
                        BreadcrumbItem.of(say.say("people.duplicates.title"), "/people/duplicates"));
    }

    @GetMapping("/people/{reference}/decisions/{decision}/withdraw")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView withdraw(@PathVariable String reference, @PathVariable long decision, Speech say) {
        var person = people.open(reference);
        var said = decision(person, decision);
        if (!said.holds()) {
            return alreadyWithdrawn(person, say);
        }
        return pages.show(
                "people/withdraw.jte", withdrawHead(person, say), WithdrawPage.of(said, "", FormProblems.none(), say));
    }

    @PostMapping("/people/{reference}/decisions/{decision}/withdraw")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView withdrawn(
            @PathVariable String reference,
            @PathVariable long decision,
            @Valid ReasonForm form,
            BindingResult errors,
            Speech say) {
        var person = people.open(reference);
        var said = decision(person, decision);
        if (!said.holds()) {
            return alreadyWithdrawn(person, say);
        }
        var problems = FormProblems.of(errors, say);
        if (problems.isEmpty()) {
            try {
                decisions.withdraw(decision, form.reason());
                return pages.goTo("/people/" + person.reference(), say.say("people.withdraw.done"));
            } catch (ContraryDecision contrary) {
                problems = WhoIsWhoPages.contrary("reason", contrary, say);
            }
        }
        return pages.showAgain(
                "people/withdraw.jte",
                withdrawHead(person, say).with(problems).at(DecisionLine.path(said)),
                WithdrawPage.of(said, form.reason(), problems, say));
    }

    private static PageHead withdrawHead(Person person, Speech say) {
        return PageHead.titled(say.say("people.withdraw.title")).backTo("/people/" + person.reference());
    }

    private ModelAndView alreadyWithdrawn(Person person, Speech say) {
        return pages.goToUndone("/people/" + person.reference(), say.say("people.withdraw.already"));
    }

    private Decision decision(Person person, long id) {
        return decisions.about(person.id()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such decision about this person"));
    }
}
