package wales.gwarchod.pages.web;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.TodayBlock;

/** The home page of everybody who is signed in: what rooms above have to say to this person today. */
@Controller
class TodayPages {
    private final Pages pages;
    private final ObjectProvider<TodayBlock> blocks;
    private final Clock clock;

    TodayPages(Pages pages, ObjectProvider<TodayBlock> blocks, Clock clock) {
        this.pages = pages;
        this.blocks = blocks;
        this.clock = clock;
    }

    @GetMapping("/")
    @Access(Action.OPEN)
    ModelAndView home() {
        return pages.goTo(Acting.ifAnybody().isPresent() ? "/today" : "/sign-in");
    }

    @GetMapping("/today")
    @Access(Action.SIGNED_IN)
    ModelAndView today(Speech say) {
        var who = Acting.now();
        List<TodayPage.Lines> lines = blocks.orderedStream()
                .map(block -> new TodayPage.Lines(block.place(), block.lines(who, say)))
                .toList();
        var page = TodayPage.of(lines, clock.instant(), say);
        return pages.show(
                "pages/today.jte", PageHead.titled(say.say("common.nav.today")).wide(), page);
    }
}
