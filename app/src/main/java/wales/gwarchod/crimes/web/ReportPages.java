package wales.gwarchod.crimes.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Tier;
import wales.gwarchod.crimes.ReportId;
import wales.gwarchod.crimes.ReportSearch;
import wales.gwarchod.crimes.Reports;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.Searches;
import wales.gwarchod.pages.govuk.BreadcrumbItem;

/** Reports, found and read. What was searched for stays in the session; the address holds a token that means nothing. */
@Controller
class ReportPages {
    private static final int LONGEST = 100;

    private final Reports reports;
    private final Pages pages;

    ReportPages(Reports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/reports")
    @Access(Action.SEARCH)
    ModelAndView search(Speech say) {
        return pages.show(
                "crimes/reports.jte",
                head(say),
                ReportsPage.of(reports.totals(), ReportsPage.NOTHING, FormProblems.none(), null, say));
    }

    @PostMapping("/reports/search")
    @Access(Action.SEARCH)
    ModelAndView find(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String offence,
            @RequestParam(defaultValue = "") String area,
            HttpSession session,
            Speech say) {
        var wanted = new ReportSearch(cut(reference), cut(offence), cut(area), null, null);
        if (wanted.isEmpty()) {
            var problems = FormProblems.of("reference", say.say("crimes.reports.empty"), say);
            return pages.showAgain(
                    "crimes/reports.jte",
                    head(say).with(problems),
                    ReportsPage.of(reports.totals(), wanted, problems, null, say));
        }
        return pages.goTo("/reports/found/" + Searches.of(session).keep(wanted));
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length())).replace("\0", "");
    }

    @GetMapping("/reports/found/{token}")
    @Access(value = Action.SEARCH, tier = Tier.T1)
    ModelAndView found(@PathVariable String token, HttpSession session, Speech say) {
        var wanted = Searches.of(session).find(token, ReportSearch.class);
        if (wanted.isEmpty()) {
            return pages.goTo("/reports", say.say("crimes.reports.results.gone"));
        }
        return pages.show(
                "crimes/reports.jte",
                head(say),
                ReportsPage.of(reports.totals(), wanted.get(), FormProblems.none(), reports.search(wanted.get()), say));
    }

    @GetMapping("/reports/{id}")
    @Access(value = Action.READ_REPORT, tier = Tier.T3)
    ModelAndView report(@PathVariable long id, Speech say) {
        var page = ReportPage.of(reports.open(new ReportId(id)), say);
        return pages.show(
                "crimes/report.jte",
                PageHead.titled(say.say("crimes.report.title"))
                        .wide()
                        .breadcrumbs(BreadcrumbItem.of(say.say("crimes.reports.title"), "/reports")),
                page);
    }

    private static PageHead head(Speech say) {
        return PageHead.titled(say.say("crimes.reports.title")).wide();
    }
}
