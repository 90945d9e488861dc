package wales.gwarchod.people.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Tier;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.people.AlreadyOne;
import wales.gwarchod.people.Comparison;
import wales.gwarchod.people.ContraryDecision;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.People;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonDecisions;
import wales.gwarchod.people.PersonId;

/** Who may be one person, and the place where users say so or the opposite. */
@Controller
class WhoIsWhoPages {
    private static final int LONGEST_REFERENCE = 20;

    private final People people;
    private final PersonDecisions decisions;
    private final Reports reports;
    private final Pages pages;

    WhoIsWhoPages(People people, PersonDecisions decisions, Reports reports, Pages pages) {
        this.people = people;
        this.decisions = decisions;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/people/duplicates")
    @Access(value = Action.READ_PERSON, tier = Tier.T2)
    ModelAndView duplicates(@RequestParam(defaultValue = "") String tab, Speech say) {
        boolean isGuarded = tab.equals("GUARDED");
        var found = decisions.duplicates(isGuarded);
        var ids = new TreeSet<PersonId>();
        found.forEach(two -> {
            ids.add(two.one());
            ids.add(two.two());
        });
        return pages.show(
                "people/duplicates.jte",
                PageHead.titled(say.say("people.duplicates.title")).wide().breadcrumbs(toPeople(say)),
                DuplicatesPage.of(
                        found,
                        people.all(ids),
                        isGuarded,
                        decisions.countDuplicates(false),
                        decisions.countDuplicates(true),
                        say));
    }

    @GetMapping("/people/{reference}/merge")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView other(@PathVariable String reference, Speech say) {
        var person = people.open(reference);
        return pages.show(
                "people/other.jte", otherHead(person, say), OtherPage.of(person, "", FormProblems.none(), say));
    }

    @PostMapping("/people/{reference}/merge")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView otherFound(@PathVariable String reference, @RequestParam(defaultValue = "") String other, Speech say) {
        var person = people.open(reference);
        var typed = other.strip().toUpperCase(Locale.ROOT);
        var found = typed.length() > LONGEST_REFERENCE ? Optional.<Person>empty() : people.byReference(typed);
        if (found.isEmpty() || found.get().id().equals(person.id())) {
            var problems = FormProblems.of(
                    "other",
                    say.say(found.isEmpty() ? "people.other.unknown" : "people.other.same", "reference", typed),
                    say);
            return pages.showAgain(
                    "people/other.jte",
                    otherHead(person, say).with(problems),
                    OtherPage.of(person, typed, problems, say));
        }
        return pages.goTo(MergePage.path(person, found.get()));
    }

    private static PageHead otherHead(Person person, Speech say) {
        return PageHead.titled(say.say("people.other.title"))
                .backTo("/people/" + person.reference())
                .at("/people/" + person.reference() + "/merge");
    }

    @GetMapping("/people/{reference}/merge/{other}")
    @Access(value = Action.READ_PERSON, tier = Tier.T2)
    ModelAndView merge(@PathVariable String reference, @PathVariable String other, Speech say) {
        var one = existing(reference);
        var two = existing(other);
        if (one.id().equals(two.id())) {
            return alreadyOne(one, true, say);
        }
        var compared = decisions.compare(one.id(), two.id());
        return pages.show(
                "people/merge.jte", mergeHead(say), mergePage(compared, MergeForm.empty(), FormProblems.none(), say));
    }

    @PostMapping("/people/{reference}/merge/{other}")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView merged(
            @PathVariable String reference,
            @PathVariable String other,
            @Valid MergeForm form,
            BindingResult errors,
            Speech say) {
        var one = existing(reference);
        var two = existing(other);
        if (one.id().equals(two.id())) {
            return alreadyOne(one, form.isSame(), say);
        }
        if (errors.hasErrors()) {
            return again(one, two, form, FormProblems.of(errors, say), say);
        }
        if (form.isSame() && !form.isConfirmed()) {
            return pages.show(
                    "people/mergeWarning.jte",
                    PageHead.titled(say.say("people.merge.title"))
                            .backTo(MergePage.path(one, two))
                            .at(MergePage.path(one, two)),
                    MergeWarning.of(one, two, form, say));
        }
        try {
            if (form.isSame()) {
                decisions.saySame(one.id(), two.id(), form.reason());
            } else {
                decisions.sayDifferent(one.id(), two.id(), form.reason());
            }
        } catch (ContraryDecision contrary) {
            return again(one, two, form, contrary("answer", contrary, say), say);
        } catch (AlreadyOne joinedMeanwhile) {
            return alreadyOne(existing(reference), false, say);
        }
        return form.isSame()
                ? pages.goTo("/people/" + one.reference(), say.say("people.merge.done"))
                : pages.goTo("/people/duplicates", say.say("people.merge.different.done"));
    }

    /** Somebody else, or a load, has joined the two meanwhile. */
    private ModelAndView alreadyOne(Person person, boolean isAsWanted, Speech say) {
        var path = "/people/" + person.reference();
        return isAsWanted
                ? pages.goTo(path, say.say("people.merge.already"))
                : pages.goToUndone(path, say.say("people.merge.meanwhile"));
    }

    private ModelAndView again(Person one, Person two, MergeForm form, FormProblems problems, Speech say) {
        return pages.showAgain(
                "people/merge.jte",
                mergeHead(say).with(problems).at(MergePage.path(one, two)),
                mergePage(decisions.compare(one.id(), two.id()), form, problems, say));
    }

    /** What keeps a decision from being taken, beside a field. */
    static FormProblems contrary(String field, ContraryDecision contrary, Speech say) {
        var message = contrary.decision()
                .map(decision -> say.say(
                        "people.merge.contrary", "who", decision.saidBy(), "when", say.dateTime(decision.saidAt())))
                .orElseGet(() -> say.say("people.merge.contrary.together"));
        return FormProblems.of(field, message, say);
    }

    private MergePage mergePage(Comparison two, MergeForm form, FormProblems problems, Speech say) {
        var links = new ArrayList<>(two.records());
        links.addAll(two.otherRecords());
        return MergePage.of(two, reportsOf(links), mayDecide(), form, problems, say);
    }

    static boolean mayDecide() {
        return Acting.now().may(Action.DECIDE_PERSON);
    }

    private static PageHead mergeHead(Speech say) {
        return PageHead.titled(say.say("people.merge.title"))
                .wide()
                .breadcrumbs(
                        toPeople(say), BreadcrumbItem.of(say.say("people.duplicates.title"), "/people/duplicates"));
    }

    @GetMapping("/people/{reference}/records/{record}/why")
    @Access(value = Action.READ_PERSON, tier = Tier.T2)
    ModelAndView why(@PathVariable String reference, @PathVariable long record, Speech say) {
        var person = people.open(reference);
        var link = people.linksOf(person.id()).stream()
                .filter(one -> one.involvedId() == record)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such record of this person"));
        var again = decisions.replay(link);
        return pages.show(
                "people/why.jte",
                PageHead.titled(say.say("people.why.title")).backTo("/people/" + person.reference()),
                WhyPage.of(person, link, again, report(link.report()), report(link.with()), say));
    }

    private Person existing(String reference) {
        return people.byReference(reference)
                .orElseThrow(() -> new NoSuchElementException("No person of that reference"));
    }

    private List<Report> reportsOf(List<Link> links) {
        return reports.all(links.stream().map(Link::report).distinct().toList());
    }

    private Report report(@Nullable ReportId id) {
        return Optional.ofNullable(id)
                .flatMap(reports::find)
                .orElseThrow(() -> new NoSuchElementException("No such report"));
    }

    static BreadcrumbItem toPeople(Speech say) {
        return BreadcrumbItem.of(say.say("common.nav.people"), "/people");
    }
}
