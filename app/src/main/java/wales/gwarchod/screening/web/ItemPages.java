package wales.gwarchod.screening.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wales.gwarchod.access.Acting;
import wales.gwarchod.cases.CaseId;
import wales.gwarchod.cases.Cases;
import wales.gwarchod.clocks.Deadlines;
import wales.gwarchod.crimes.Report;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.Because;
import wales.gwarchod.screening.Holder;
import wales.gwarchod.screening.Opened;
import wales.gwarchod.screening.Progress;
import wales.gwarchod.screening.QuestionDesk;
import wales.gwarchod.screening.Queue;
import wales.gwarchod.screening.Review;
import wales.gwarchod.screening.Worklist;

/** Makes the page of one item: decides words, dates and what this reader may do, so that the template only places them. */
@Component
class ItemPages {
    private static final List<String> LOOKED_FOR = List.of("RISK_ASSESSED", "NEEDS_ASSESSED", "ORDER_CONSIDERED");
    private static final Set<String> LOGGED = Set.of(
            "screening.listed",
            "screening.opened",
            "screening.reviewed",
            "screening.undone",
            "screening.signal-wrong",
            "screening.signal-right",
            "screening.decided-listed",
            "screening.differing-listed",
            "screening.outbound-read",
            "screening.questions-answered",
            "screening.answers-loaded",
            "crimes.report.opened",
            "crimes.report.searched",
            "crimes.report.shown");

    private final Worklist worklist;
    private final Cases cases;
    private final QuestionDesk questions;
    private final SignWords words;
    private final CopyText copy;
    private final Deadlines deadlines;
    private final Clock clock;

    ItemPages(
            Worklist worklist,
            Cases cases,
            QuestionDesk questions,
            SignWords words,
            CopyText copy,
            Deadlines deadlines,
            Clock clock) {
        this.worklist = worklist;
        this.cases = cases;
        this.questions = questions;
        this.words = words;
        this.copy = copy;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ItemPage of(Opened opened, Queue queue, @Nullable ReviewForm typed, @Nullable FormProblems problems, Speech say) {
        var item = opened.item();
        var evidence = Evidence.of(opened, say, words);
        return new ItemPage(
                say,
                opened,
                QueueLink.to(queue),
                item.reference(),
                item.recordedAs(),
                say.say(
                        opened.round() == 2 ? "screening.item.due.second" : "screening.item.due",
                        "when",
                        say.dateTime(item.dueAt())),
                deadlines
                        .byRule("first-review", "clocks.event.recorded", item.recordedAt())
                        .sum(say::say),
                item.urgent().stream()
                        .map(flag -> say.say("screening.urgent." + flag))
                        .toList(),
                why(opened, say),
                evidence,
                people(opened.report(), say),
                linked(opened, say),
                missing(opened, say),
                decision(opened, evidence, queue, typed, problems, say),
                progress(opened, say),
                reviews(opened, say),
                opened.outbound().stream().map(line -> copy.of(line, say)).toList(),
                log(opened, say),
                questions(opened, say),
                worklist.lastSave()
                        .filter(saved -> !saved.item().id().equals(item.id()))
                        .map(saved -> LastSave.of(saved, say))
                        .orElse(null));
    }

    private @Nullable QuestionsOfItem questions(Opened opened, Speech say) {
        return questions
                .inUse()
                .map(pack -> QuestionsOfItem.of(
                        opened, pack, questions.answers(opened.item().id(), pack), say))
                .orElse(null);
    }

    private static List<String> why(Opened opened, Speech say) {
        var sentences = new ArrayList<String>();
        sentences.add(say.say("screening.because." + opened.item().because()));
        var pair = opened.pair();
        if (pair == null) {
            sentences.add(say.say("screening.item.history.first"));
            return sentences;
        }
        sentences.add(say.say(
                opened.suspectKnown() ? "screening.item.history" : "screening.item.history.unknown",
                "count",
                opened.linked().size(),
                "days",
                pair.span().days() + 1));
        sentences.add(say.say("screening.item.history.recorded", "recorded", pair.recordedAsStalking()));
        return sentences;
    }

    private static List<ItemPage.PersonRow> people(Report report, Speech say) {
        return report.people().stream()
                .map(person -> new ItemPage.PersonRow(
                        say.say("screening.role." + person.role()),
                        person.unknown() ? "" : person.name(),
                        person.born() == null ? "" : say.date(person.born())))
                .toList();
    }

    private static List<ItemPage.LinkedRow> linked(Opened opened, Speech say) {
        return opened.linked().stream()
                .map(report -> new ItemPage.LinkedRow(
                        say.date(report.occurred().orElse(report.recordedAt())),
                        report.reference(),
                        "/reports/" + report.id().value(),
                        report.principal().title(),
                        report.flags().contains("RISK_ASSESSED"),
                        report.id().equals(opened.item().report())))
                .toList();
    }

    /** What no report between these people says was done. */
    private static List<String> missing(Opened opened, Speech say) {
        var reports = Stream.concat(Stream.of(opened.report()), opened.linked().stream())
                .toList();
        return LOOKED_FOR.stream()
                .filter(flag ->
                        reports.stream().noneMatch(report -> report.flags().contains(flag)))
                .filter(flag -> !flag.equals("ORDER_CONSIDERED")
                        || reports.stream().allMatch(report -> report.orders().isEmpty()))
                .map(flag -> say.say("screening.item.missing." + flag))
                .toList();
    }

    private static ItemPage.@Nullable Decision decision(
            Opened opened,
            Evidence evidence,
            Queue queue,
            @Nullable ReviewForm typed,
            @Nullable FormProblems problems,
            Speech say) {
        if (opened.round() == 0) {
            return null;
        }
        var item = opened.item();
        var recorded = item.because() == Because.RECORDED_AS_STALKING;
        var suggested = Holder.suggested(!item.urgent().isEmpty(), recorded, item.strength());
        int signs = evidence.signs().size();
        int against = evidence.against().size();
        return new ItemPage.Decision(
                "/screening/" + item.id().value() + "/review" + QueueLink.query(queue),
                opened.round(),
                queue,
                typed == null ? ReviewForm.empty(suggested) : typed,
                problems == null ? FormProblems.none() : problems,
                say.say("screening.decide.holder.suggested", "holder", say.say("screening.holder." + suggested)),
                say.say("screening.decide.shown", "signs", signs, "against", against),
                signs,
                against,
                !recorded);
    }

    private static String progress(Opened opened, Speech say) {
        return switch (opened.progress()) {
            case null -> "";
            case Progress.AwaitingFirst _ -> "";
            case Progress.AwaitingSecond _ -> say.say("screening.progress.waiting-second");
            case Progress.AwaitingFirstAfterSecond _ -> say.say("screening.progress.waiting-first");
            case Progress.Agreed _ -> say.say("screening.progress.agreed");
            case Progress.Differ _ -> say.say("screening.progress.differ");
        };
    }

    private List<ItemPage.ReviewView> reviews(Opened opened, Speech say) {
        return switch (opened.progress()) {
            case null -> List.of();
            case Progress.AwaitingFirst _ -> List.of();
            case Progress.AwaitingSecond(Review first) -> List.of(view(first, say));
            case Progress.AwaitingFirstAfterSecond(Review second) -> List.of(view(second, say));
            case Progress.Agreed(Review first, Review second) -> List.of(view(first, say), view(second, say));
            case Progress.Differ(Review first, Review second) -> List.of(view(first, say), view(second, say));
        };
    }

    private ItemPage.ReviewView view(Review review, Speech say) {
        var answer = review.answer();
        var opened = review.caseId() == null
                ? null
                : cases.find(new CaseId(review.caseId())).orElse(null);
        var reference = opened == null ? null : opened.reference();
        return new ItemPage.ReviewView(
                CopyText.round(review, say),
                say.say("screening.review.by", "who", review.reviewer(), "when", say.dateTime(review.savedAt())),
                say.say("screening.outcome." + answer.outcome()),
                CopyText.signs(review, say),
                answer.advice().isEmpty() ? say.say("screening.review.none") : answer.advice(),
                say.say("screening.holder." + answer.holder()),
                reference,
                reference == null ? null : "/cases/" + reference,
                review.reviewerId() == Acting.now().id() && review.canBeUndone(clock.instant()) ? review.id() : null);
    }

    /** Newest first; what one person did several times in a row stands once, at its newest time. */
    private static List<String> log(Opened opened, Speech say) {
        var lines = new ArrayList<String>();
        String before = "";
        for (var line : opened.log()) {
            var what = what(line.kind(), say);
            var same = line.actorName() + "\n" + what;
            if (!same.equals(before)) {
                lines.add(say.say(
                        "screening.item.log.line",
                        "when",
                        say.dateTime(line.at()),
                        "who",
                        line.actorName(),
                        "what",
                        what));
            }
            before = same;
        }
        return lines;
    }

    private static String what(String kind, Speech say) {
        return LOGGED.contains(kind) ? say.say("screening.log." + kind) : say.say("screening.log.other");
    }
}
