package wales.gwarchod.screening.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Tier;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;
import wales.gwarchod.screening.HowGoodStore;
import wales.gwarchod.screening.LinkingList;
import wales.gwarchod.screening.Outbound;
import wales.gwarchod.screening.Worklist;
import wales.gwarchod.signs.RuleDescription;
import wales.gwarchod.signs.learning.Share;

/** What was decided, where two people differ, the rules, and what waits to be keyed into the crime system. */
@Controller
class ScreeningLists {
    private static final Share NONE = new Share(0, 0);

    private final Worklist worklist;
    private final Outbound outbound;
    private final HowGoodStore howGood;
    private final LinkingList linking;
    private final SignWords words;
    private final CopyText copy;
    private final Pages pages;

    ScreeningLists(
            Worklist worklist,
            Outbound outbound,
            HowGoodStore howGood,
            LinkingList linking,
            SignWords words,
            CopyText copy,
            Pages pages) {
        this.worklist = worklist;
        this.outbound = outbound;
        this.howGood = howGood;
        this.linking = linking;
        this.words = words;
        this.copy = copy;
        this.pages = pages;
    }

    @GetMapping("/screening/decided")
    @Access(value = Action.READ_WORKLIST, tier = Tier.T2)
    ModelAndView decided(Speech say) {
        return show(
                "screening/decided.jte",
                "screening.tab.decided",
                DecidedPage.of(worklist.decided(), worklist.counts(), say),
                say);
    }

    @GetMapping("/screening/differing")
    @Access(value = Action.READ_WORKLIST, tier = Tier.T2)
    ModelAndView differing(Speech say) {
        var rows = worklist.differing().stream()
                .map(row -> DifferingPage.Row.of(row, say))
                .toList();
        return show(
                "screening/differing.jte",
                "screening.differing.caption",
                new DifferingPage(say, Tabs.of(say, worklist.counts(), "DIFFERING"), rows),
                say);
    }

    @GetMapping("/screening/linking")
    @Access(value = Action.READ_WORKLIST, tier = Tier.T2)
    ModelAndView linking(Speech say) {
        boolean mayDecide = Acting.now().may(Action.DECIDE_PERSON);
        var rows = linking.open().stream()
                .map(question -> LinkingPage.Row.of(question, mayDecide, say))
                .toList();
        return show(
                "screening/linking.jte",
                "screening.linking.heading",
                new LinkingPage(say, Tabs.of(say, worklist.counts(), "LINKING"), rows),
                say);
    }

    @GetMapping("/screening/rules")
    @Access(Action.READ_RULES)
    ModelAndView rules(Speech say) {
        var hits = worklist.ruleHits();
        var right = howGood.rules();
        var rows = words.rules().stream()
                .map(rule -> RulesPage.Row.of(rule, hits, right.getOrDefault(rule.rule(), NONE), say))
                .toList();
        return show("screening/rules.jte", "screening.rules.heading", new RulesPage(say, rows), say);
    }

    @GetMapping("/screening/rules/{rule}")
    @Access(Action.READ_RULES)
    ModelAndView rule(@PathVariable String rule, Speech say) {
        var description = words.rules().stream()
                .filter(known -> known.rule().equals(rule))
                .min(Comparator.comparing(RuleDescription::language))
                .orElseThrow();
        var page = new RulePage(
                say,
                description,
                RulesPage.Row.of(
                        description, worklist.ruleHits(), howGood.rules().getOrDefault(rule, NONE), say),
                howGood.rule(rule),
                Acting.now().may(Action.CHANGE_RULES));
        return pages.show(
                "screening/rule.jte",
                PageHead.titled(say.say("screening.rules.rule") + " " + rule)
                        .breadcrumbs(
                                BreadcrumbItem.of(say.say("screening.heading"), "/screening"),
                                BreadcrumbItem.of(say.say("screening.rules.heading"), "/screening/rules")),
                page);
    }

    @GetMapping("/screening/how-good")
    @Access(Action.READ_RULES)
    ModelAndView howGood(Speech say) {
        return show("screening/howGood.jte", "screening.how-good.heading", HowGoodPage.of(howGood.figures(), say), say);
    }

    @GetMapping("/screening/outbound")
    @Access(value = Action.READ_OUTBOUND, tier = Tier.T3)
    ModelAndView outbound(Speech say) {
        if (!Acting.now().may(Action.READ_WORKLIST)) {
            return pages.show(
                    "screening/outbound.jte",
                    PageHead.titled(say.say("screening.outbound.heading")).wide(),
                    new OutboundPage(say, null, lines(say)));
        }
        return show(
                "screening/outbound.jte",
                "screening.outbound.heading",
                new OutboundPage(say, Tabs.of(say, worklist.counts(), "OUTBOUND"), lines(say)),
                say);
    }

    @GetMapping(value = "/screening/outbound.csv", produces = "text/csv")
    @Access(value = Action.READ_OUTBOUND, tier = Tier.T3)
    ResponseEntity<String> outboundFile(Speech say) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("outbound.csv")
                                .build()
                                .toString())
                .body(OutboundFile.of(lines(say)));
    }

    private List<OutboundPage.Line> lines(Speech say) {
        return outbound.waiting().stream().map(line -> copy.of(line, say)).toList();
    }

    private ModelAndView show(String template, String title, Object page, Speech say) {
        return pages.show(
                template,
                PageHead.titled(say.say(title))
                        .wide()
                        .breadcrumbs(BreadcrumbItem.of(say.say("screening.heading"), "/screening")),
                page);
    }
}
