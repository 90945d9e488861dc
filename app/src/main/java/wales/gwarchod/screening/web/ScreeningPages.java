package wales.gwarchod.screening.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Tier;
import wales.gwarchod.cases.CaseId;
import wales.gwarchod.cases.CaseSummary;
import wales.gwarchod.cases.Cases;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.screening.Answer.Mismatch;
import wales.gwarchod.screening.ItemId;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Resembling;
import wales.gwarchod.screening.Review;
import wales.gwarchod.screening.ReviewDesk;
import wales.gwarchod.screening.ReviewRefused;
import wales.gwarchod.screening.Worklist;

/** The worklist and one item with its decision. */
@Controller
class ScreeningPages {
    private final Worklist worklist;
    private final ReviewDesk desk;
    private final Cases cases;
    private final Resembling resembling;
    private final ItemPages items;
    private final SignWords words;
    private final Pages pages;
    private final Clock clock;

    ScreeningPages(
            Worklist worklist,
            ReviewDesk desk,
            Cases cases,
            Resembling resembling,
            ItemPages items,
            SignWords words,
            Pages pages,
            Clock clock) {
        this.worklist = worklist;
        this.desk = desk;
        this.cases = cases;
        this.resembling = resembling;
        this.items = items;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/screening")
    @Access(value = Action.READ_WORKLIST, tier = Tier.T3)
    ModelAndView list(@ModelAttribute QueueForm form, Speech say) {
        var page = QueuePage.of(
                say,
                worklist.list(form.queue()),
                worklist.counts(),
                new QueuePage.Loaded(
                        worklist.newestRead(), worklist.unread(), worklist.incompleteLoad(), resembling.state()),
                worklist.lastSave(),
                words,
                clock.instant());
        return pages.show(
                "screening/list.jte",
                PageHead.titled(say.say("screening.heading")).wide(),
                page);
    }

    @GetMapping("/screening/{id}")
    @Access(value = Action.READ_WORKLIST, tier = Tier.T3)
    ModelAndView item(@PathVariable long id, @ModelAttribute QueueForm list, Speech say) {
        var page = items.of(worklist.open(new ItemId(id)), list.queue(), null, null, say);
        return pages.show("screening/item.jte", head(page, list.queue(), say), page);
    }

    @PostMapping("/screening/{id}/review")
    @Access(value = Action.DECIDE_FIRST_REVIEW, tier = Tier.T3)
    ModelAndView review(
            @PathVariable long id,
            @ModelAttribute QueueForm list,
            @Valid @ModelAttribute ReviewForm form,
            BindingResult errors,
            Speech say) {
        form.withoutLine()
                .forEach(sign -> errors.rejectValue(
                        sign.name().toLowerCase(Locale.ROOT), "line", say.say("screening.decide.error." + sign)));
        if (errors.hasErrors()) {
            return again(id, list.queue(), form, FormProblems.of(errors, say), say);
        }
        var mismatch = form.answer().mismatch();
        if (mismatch.isPresent() && !form.isConfirmed()) {
            return check(id, list.queue(), form, mismatch.get(), say);
        }
        Review saved;
        try {
            saved = desk.decide(new ReviewDesk.Form(
                    new ItemId(id), form.round(), form.answer(), form.once(), form.shownFor(), form.shownAgainst()));
        } catch (ReviewRefused refused) {
            return again(id, list.queue(), form, refused(refused, say), say);
        }
        return pages.goTo(after(form, list.queue(), saved), said(saved, list.queue(), say));
    }

    private String after(ReviewForm form, Queue queue, Review saved) {
        if (form.stops()) {
            return QueueLink.to(queue);
        }
        var next = worklist.next(queue);
        return next.isPresent() ? QueueLink.to(next.get(), queue) : QueueLink.to(queue);
    }

    private String said(Review saved, Queue queue, Speech say) {
        var left = say.say("screening.saved", "left", worklist.left(queue));
        return saved.caseId() == null
                ? left
                : left + " "
                        + cases.find(new CaseId(saved.caseId()))
                                .map(CaseSummary::reference)
                                .map(reference -> say.say("screening.saved.case", "reference", reference))
                                .orElse("");
    }

    private static FormProblems refused(ReviewRefused refused, Speech say) {
        return FormProblems.of("", say.say("screening.refused." + refused.reason()), say);
    }

    private ModelAndView again(long id, Queue queue, ReviewForm form, FormProblems problems, Speech say) {
        var page = items.of(worklist.open(new ItemId(id)), queue, form, problems, say);
        return pages.showAgain(
                "screening/item.jte",
                head(page, queue, say).with(problems).at(QueueLink.to(new ItemId(id), queue)),
                page);
    }

    private ModelAndView check(long id, Queue queue, ReviewForm form, Mismatch mismatch, Speech say) {
        var page = new CheckPage(
                say,
                "/screening/" + id + "/review" + QueueLink.query(queue),
                QueueLink.to(new ItemId(id), queue),
                say.say("screening.check." + mismatch),
                form);
        return pages.show(
                "screening/check.jte",
                PageHead.titled(say.say("screening.check.heading")).at(QueueLink.to(new ItemId(id), queue)),
                page);
    }

    private static PageHead head(ItemPage page, Queue queue, Speech say) {
        return PageHead.titled(page.heading())
                .wide()
                .breadcrumbs(BreadcrumbItem.of(say.say("screening.heading"), QueueLink.to(queue)));
    }

    @PostMapping("/screening/reviews/{review}/undo")
    @Access(value = Action.DECIDE_FIRST_REVIEW, tier = Tier.T3)
    ModelAndView undo(@PathVariable long review, Speech say) {
        try {
            var undone = desk.undo(review);
            return pages.goTo("/screening/" + undone.item().value(), say.say("screening.undone"));
        } catch (ReviewRefused refused) {
            var problems = refused(refused, say);
            var page = DecidedPage.of(worklist.decided(), worklist.counts(), say);
            return pages.showAgain(
                    "screening/decided.jte",
                    PageHead.titled(say.say("screening.tab.decided"))
                            .wide()
                            .with(problems)
                            .at("/screening/decided"),
                    page);
        }
    }

    @PostMapping("/screening/{id}/signal")
    @Access(value = Action.DECIDE_FIRST_REVIEW, tier = Tier.T3)
    ModelAndView signal(
            @PathVariable long id,
            @ModelAttribute QueueForm list,
            @RequestParam String rule,
            @RequestParam int start,
            @RequestParam boolean wrong,
            @RequestParam(defaultValue = "") String reason,
            Speech say) {
        desk.markSignal(new ItemId(id), rule, start, wrong, reason);
        return pages.goTo(
                QueueLink.to(new ItemId(id), list.queue()),
                say.say(wrong ? "screening.item.wrong.said" : "screening.item.wrong.undone"));
    }
}
