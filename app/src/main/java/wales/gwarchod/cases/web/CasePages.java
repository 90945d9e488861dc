package wales.gwarchod.cases.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.NoSuchElementException;
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
import wales.gwarchod.cases.CaseFiles;
import wales.gwarchod.cases.CaseFiles.Part;
import wales.gwarchod.cases.CaseView;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;

/** Cases: the list, a case, its course of conduct and its log. */
@Controller
class CasePages {
    private static final int MOST = 200;

    private final CaseFiles cases;
    private final Pages pages;

    CasePages(CaseFiles cases, Pages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping("/cases")
    @Access(value = Action.READ_CASE, tier = Tier.T2)
    ModelAndView list(Speech say) {
        return pages.show(
                "cases/list.jte",
                PageHead.titled(say.say("common.nav.cases")).wide(),
                CasesPage.of(cases.list(MOST), MOST, say));
    }

    @GetMapping("/cases/{reference}")
    @Access(value = Action.READ_CASE, tier = Tier.T2)
    ModelAndView overview(@PathVariable String reference, Speech say) {
        var view = cases.read(reference, Part.OVERVIEW);
        return pages.show("cases/overview.jte", head(view, reference, say), OverviewPage.of(view, say));
    }

    @GetMapping("/cases/{reference}/timeline")
    @Access(value = Action.READ_CASE, tier = Tier.T3)
    ModelAndView timeline(
            @PathVariable String reference,
            @RequestParam(defaultValue = "list") String view,
            @RequestParam(defaultValue = "oldest") String order,
            Speech say) {
        var read = cases.read(reference, Part.TIMELINE);
        var choice = new TimelinePage.Choice(view.equals("table"), order.equals("newest"));
        boolean mayUndo = Acting.now().may(Action.DECIDE_FIRST_REVIEW);
        var title = say.say("cases.title.timeline", "reference", reference);
        return pages.show("cases/timeline.jte", head(read, title, say), TimelinePage.of(read, choice, mayUndo, say));
    }

    @GetMapping("/cases/{reference}/log")
    @Access(value = Action.READ_CASE, tier = Tier.T2)
    ModelAndView log(@PathVariable String reference, Speech say) {
        var view = cases.read(reference, Part.LOG);
        var title = say.say("cases.title.log", "reference", reference);
        return pages.show("cases/log.jte", head(view, title, say), LogPage.of(view, cases.log(view), say));
    }

    @GetMapping("/cases/{reference}/timeline/{event}/undo")
    @Access(value = Action.DECIDE_FIRST_REVIEW, tier = Tier.T3)
    ModelAndView undo(@PathVariable String reference, @PathVariable long event, Speech say) {
        var view = cases.read(reference, Part.TIMELINE);
        return pages.show("cases/undo.jte", undoHead(view, say), undoPage(view, event, "", FormProblems.none(), say));
    }

    @PostMapping("/cases/{reference}/timeline/{event}/undo")
    @Access(value = Action.DECIDE_FIRST_REVIEW, tier = Tier.T3)
    ModelAndView undone(
            @PathVariable String reference,
            @PathVariable long event,
            @Valid UndoForm form,
            BindingResult errors,
            Speech say) {
        var view = cases.read(reference, Part.TIMELINE);
        if (errors.hasErrors()) {
            var problems = FormProblems.of(errors, say);
            return pages.showAgain(
                    "cases/undo.jte",
                    undoHead(view, say).with(problems),
                    undoPage(view, event, form.reason(), problems, say));
        }
        cases.undoJoin(view, event, form.reason());
        return pages.goTo("/cases/" + view.summary().reference() + "/timeline", say.say("cases.undo.done"));
    }

    private UndoPage undoPage(CaseView view, long event, String reason, FormProblems problems, Speech say) {
        var found =
                cases.event(view, event).orElseThrow(() -> new NoSuchElementException("No such event in this case"));
        return UndoPage.of(view, found, reason, problems, say);
    }

    private static PageHead head(CaseView view, String title, Speech say) {
        return PageHead.titled(title)
                .wide()
                .breadcrumbs(
                        BreadcrumbItem.of(say.say("common.nav.cases"), "/cases"),
                        BreadcrumbItem.of(
                                view.summary().reference(),
                                "/cases/" + view.summary().reference()));
    }

    private static PageHead undoHead(CaseView view, Speech say) {
        return PageHead.titled(say.say("cases.undo.title"))
                .backTo("/cases/" + view.summary().reference() + "/timeline");
    }

    /** What the undo form sends. */
    record UndoForm(
            @NotBlank(message = "{cases.undo.reason.missing}") @Size(max = 1000, message = "{common.field.too-long}")
            String reason) {
        UndoForm {
            reason = reason == null ? "" : reason;
        }
    }
}
