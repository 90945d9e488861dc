package wales.gwarchod.screening.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Speech;
import wales.gwarchod.language.Words;
import wales.gwarchod.screening.FourSign;
import wales.gwarchod.screening.Outbound;
import wales.gwarchod.screening.Review;

/** The text that a person keys into the crime system, for one line. It carries its reference, so that a later load confirms it. */
@Component
class CopyText {
    private final Speech recorded;

    /** @param language of the crime record, so that one reference has one text whoever reads it */
    CopyText(Words words, @Value("${gwarchod.crime-record-language:ENGLISH}") Language language) {
        this.recorded = words.in(language);
    }

    OutboundPage.Line of(Outbound.Waiting waiting, Speech speech) {
        var line = waiting.line();
        return new OutboundPage.Line(
                line.reference(),
                waiting.reportReference(),
                "/screening/" + waiting.review().item().value(),
                speech.say("screening.outbound.kind." + line.kind()),
                text(waiting, recorded),
                line.confirmedAt() != null,
                speech.say(line.confirmedAt() == null ? "screening.outbound.not-yet" : "screening.outbound.confirmed"),
                speech.dateTime(line.madeAt()));
    }

    private static String text(Outbound.Waiting waiting, Speech speech) {
        var review = waiting.review();
        var answer = review.answer();
        var gaps = Map.of(
                "round", round(review, speech),
                "outcome", speech.say("screening.outcome." + answer.outcome()),
                "signs", signs(review, speech),
                "holder", speech.say("screening.holder." + answer.holder()),
                "advice", answer.advice(),
                "offence", waiting.recordedAs(),
                "reviewer", review.reviewer(),
                "when", speech.dateTime(review.savedAt()),
                "reference", waiting.line().reference());
        return switch (waiting.line().kind()) {
            case DECISION -> speech.say("screening.copy.decision", gaps);
            case ADVICE -> speech.say("screening.copy.advice", gaps);
            case RECLASSIFY -> speech.say("screening.copy.reclassify", gaps);
        };
    }

    static String round(Review review, Speech speech) {
        return speech.say(review.round() == 1 ? "screening.progress.first" : "screening.progress.second");
    }

    static String signs(Review review, Speech speech) {
        var signs = List.of(FourSign.values()).stream()
                .filter(review.answer().four()::containsKey)
                .map(sign -> speech.say("screening.four." + sign) + ": "
                        + review.answer().four().get(sign))
                .collect(Collectors.joining("; "));
        return signs.isEmpty() ? speech.say("screening.review.none") : signs;
    }
}
