package wales.gwarchod.crimes;

import java.util.List;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.TodayBlock;

/** Says on Today that the newest import does not agree with the totals of its source. */
@Component
class IncompleteImport implements TodayBlock {
    private final Reports reports;

    IncompleteImport(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Place place() {
        return Place.SINCE;
    }

    @Override
    public List<Line> lines(SignedIn who, Speech say) {
        if (!who.may(Action.READ_LOADS)) {
            return List.of();
        }
        return reports.incompleteLoad().stream()
                .map(load -> new Line(
                        say.say("crimes.today.incomplete"),
                        "/imports/" + load,
                        say.say("crimes.today.incomplete.action"),
                        null))
                .toList();
    }
}
