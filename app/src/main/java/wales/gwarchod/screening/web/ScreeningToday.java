package wales.gwarchod.screening.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.NavigationCount;
import wales.gwarchod.pages.TodayBlock;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Queue.Tab;
import wales.gwarchod.screening.Worklist;

/** What waits in screening, on Today and in the navigation. */
@Component
@Order(10)
class ScreeningToday implements TodayBlock, NavigationCount {
    private final Worklist worklist;

    ScreeningToday(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public Place place() {
        return Place.DO_FIRST;
    }

    @Override
    public List<Line> lines(SignedIn who, Speech say) {
        if (!who.may(Action.READ_WORKLIST)) {
            return who.may(Action.READ_OUTBOUND)
                    ? List.of(Line.of(say.say("screening.today.outbound"), "/screening/outbound"))
                    : List.of();
        }
        var counts = worklist.counts();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(say.say("screening.today.first", "count", counts.first()), "/screening"));
        if (who.may(Action.DECIDE_SECOND_REVIEW) || !who.may(Action.DECIDE_FIRST_REVIEW)) {
            lines.add(Line.of(say.say("screening.today.second", "count", counts.second()), "/screening?tab=SECOND"));
            lines.add(
                    Line.of(say.say("screening.today.differing", "count", counts.differing()), "/screening/differing"));
        }
        return lines;
    }

    @Override
    public String area() {
        return "screening";
    }

    @Override
    public long count(SignedIn who) {
        return who.may(Action.DECIDE_FIRST_REVIEW) ? worklist.left(Queue.of(Tab.FIRST)) : 0;
    }
}
