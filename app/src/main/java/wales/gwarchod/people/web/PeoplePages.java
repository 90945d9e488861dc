package wales.gwarchod.people.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.Searches;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.people.Link;
import wales.gwarchod.people.People;
import wales.gwarchod.people.Person;
import wales.gwarchod.people.PersonDecisions;
import wales.gwarchod.people.PersonSearch;
import wales.gwarchod.people.PersonSection;

/** People, found and read. What was searched for stays in the session; the address holds a token that means nothing. */
@Controller
class PeoplePages {
    private static final int LONGEST = 100;

    private final People people;
    private final PersonDecisions decisions;
    private final Reports reports;
    private final List<PersonSection> sections;
    private final Pages pages;

    PeoplePages(People people, PersonDecisions decisions, Reports reports, List<PersonSection> sections, Pages pages) {
        this.people = people;
        this.decisions = decisions;
        this.reports = reports;
        this.sections = List.copyOf(sections);
        this.pages = pages;
    }

    @GetMapping("/people")
    @Access(Action.SEARCH)
    ModelAndView search(Speech say) {
        return pages.show("people/search.jte", head(say), SearchPage.empty(say));
    }

    @PostMapping("/people/search")
    @Access(Action.SEARCH)
    ModelAndView find(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "born-day", defaultValue = "") String day,
            @RequestParam(name = "born-month", defaultValue = "") String month,
            @RequestParam(name = "born-year", defaultValue = "") String year,
            @RequestParam(defaultValue = "") String reference,
            HttpSession session,
            Speech say) {
        var typed = new SearchPage.Typed(cut(name), cut(day), cut(month), cut(year), cut(reference));
        var born = date(typed);
        if (born.isEmpty() && typed.hasDate()) {
            return again(typed, FormProblems.of("born-day", say.say("people.search.born.unreal"), say), say);
        }
        var wanted = new PersonSearch(typed.name(), born.orElse(null), typed.reference());
        if (wanted.isEmpty()) {
            return again(typed, FormProblems.of("name", say.say("people.search.empty"), say), say);
        }
        return pages.goTo("/people/found/" + Searches.of(session).keep(new Asked(typed, wanted)));
    }

    private ModelAndView again(SearchPage.Typed typed, FormProblems problems, Speech say) {
        return pages.showAgain(
                "people/search.jte", head(say).with(problems), SearchPage.of(typed, problems, null, say));
    }

    private static Optional<LocalDate> date(SearchPage.Typed typed) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(typed.year().strip()),
                    Integer.parseInt(typed.month().strip()),
                    Integer.parseInt(typed.day().strip())));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length())).replace("\0", "");
    }

    @GetMapping("/people/found/{token}")
    @Access(value = Action.SEARCH, tier = Tier.T2)
    ModelAndView found(@PathVariable String token, HttpSession session, Speech say) {
        var search = Searches.of(session).find(token, Asked.class);
        if (search.isEmpty()) {
            return pages.goTo("/people", say.say("people.search.gone"));
        }
        return pages.show(
                "people/search.jte",
                head(say),
                SearchPage.of(
                        search.get().typed(),
                        FormProblems.none(),
                        people.search(search.get().wanted()),
                        say));
    }

    @GetMapping("/people/{reference}")
    @Access(value = Action.READ_PERSON, tier = Tier.T2)
    ModelAndView person(@PathVariable String reference, Speech say) {
        var person = people.open(reference);
        var who = Acting.now();
        var links = people.linksOf(person.id());
        var more = sections.stream()
                .map(section -> section.about(person.id(), who, say))
                .flatMap(Optional::stream)
                .toList();
        return pages.show(
                "people/person.jte",
                PageHead.titled(person.reference())
                        .wide()
                        .breadcrumbs(BreadcrumbItem.of(say.say("common.nav.people"), "/people")),
                PersonPage.of(
                        person,
                        links,
                        reportsOf(links),
                        more,
                        decisions.about(person.id()),
                        who.may(Action.DECIDE_PERSON),
                        say));
    }

    private List<Report> reportsOf(List<Link> links) {
        return reports.all(links.stream().map(Link::report).distinct().toList());
    }

    @GetMapping("/people/{reference}/records/{record}/undo")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView undo(@PathVariable String reference, @PathVariable long record, Speech say) {
        var person = people.open(reference);
        return pages.show(
                "people/undo.jte",
                undoHead(person, say),
                UndoPage.of(person, link(person, record), "", FormProblems.none(), say));
    }

    @PostMapping("/people/{reference}/records/{record}/undo")
    @Access(value = Action.DECIDE_PERSON, tier = Tier.T2)
    ModelAndView undone(
            @PathVariable String reference,
            @PathVariable long record,
            @Valid ReasonForm form,
            BindingResult errors,
            Speech say) {
        var person = people.open(reference);
        var link = link(person, record);
        if (errors.hasErrors()) {
            var problems = FormProblems.of(errors, say);
            return pages.showAgain(
                    "people/undo.jte",
                    undoHead(person, say).with(problems),
                    UndoPage.of(person, link, form.reason(), problems, say));
        }
        decisions.takeAway(record, form.reason());
        return pages.goTo("/people/" + person.reference(), say.say("people.undo.done"));
    }

    private Link link(Person person, long record) {
        return people.linksOf(person.id()).stream()
                .filter(link -> link.involvedId() == record)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such record of this person"));
    }

    private static PageHead head(Speech say) {
        return PageHead.titled(say.say("common.nav.people")).wide();
    }

    private static PageHead undoHead(Person person, Speech say) {
        return PageHead.titled(say.say("people.undo.title")).backTo("/people/" + person.reference());
    }

    /** What was typed, and how it was read. */
    private record Asked(SearchPage.Typed typed, PersonSearch wanted) {}
}
