package wales.gwarchod.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.SignedIn;
import wales.gwarchod.conduct.Conduct;
import wales.gwarchod.language.Speech;
import wales.gwarchod.people.PersonId;
import wales.gwarchod.people.PersonSection;

/** On the page of a person: the cases in which they have a part. */
@Component
class CasesOfPerson implements PersonSection {
    private final Cases cases;
    private final Conduct conduct;

    CasesOfPerson(Cases cases, Conduct conduct) {
        this.cases = cases;
        this.conduct = conduct;
    }

    @Override
    public Optional<Section> about(PersonId person, SignedIn who, Speech say) {
        if (!who.may(Action.READ_CASE)) {
            return Optional.empty();
        }
        var lines = new LinkedHashMap<CaseId, Line>();
        for (var timeline : conduct.timelines(conduct.pairsWith(person)).values()) {
            cases.ofPair(timeline.pair().id())
                    .ifPresent(found -> lines.put(
                            found.id(),
                            new Line(
                                    found.reference(),
                                    "/cases/" + found.reference(),
                                    timeline.pair().victim().equals(person)
                                            ? say.say("common.people.victim")
                                            : say.say("common.people.suspect"))));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(say.say("common.nav.cases"), List.copyOf(lines.values())));
    }
}
