package wales.gwarchod.screening.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.Opened;
import wales.gwarchod.screening.Outcome;
import wales.gwarchod.screening.Queue;

/**
 * One item with its evidence and, where the reader may decide, the decision.
 *
 * @param dueSum the sum behind the due time
 * @param why sentences that say why it is in the queue
 * @param missing what we look for and the record does not have
 * @param decision the form; null where the reader cannot review it now
 * @param questions what a set of screening questions says; null while none is loaded
 * @param lastSave what the reader saved last, on another item, and can take back
 * @param reviews what both reviews say, or one's own; empty while hidden
 */
public record ItemPage(
        Speech say,
        Opened opened,
        String back,
        String heading,
        String recordedAs,
        String due,
        String dueSum,
        List<String> urgent,
        List<String> why,
        Evidence evidence,
        List<PersonRow> people,
        List<LinkedRow> linked,
        List<String> missing,
        @Nullable Decision decision,
        String progress,
        List<ReviewView> reviews,
        List<OutboundPage.Line> outbound,
        List<String> log,
        @Nullable QuestionsOfItem questions,
        @Nullable LastSave lastSave) {

    /**
     * A person in the report.
     *
     * @param name empty where nobody is identified
     */
    public record PersonRow(String role, String name, String born) {}

    /**
     * A report between the same two people.
     *
     * @param current whether it is the one on the page
     */
    public record LinkedRow(
            String date, String reference, String href, String recordedAs, boolean assessed, boolean current) {}

    /**
     * A saved review in words.
     *
     * @param undo the review's number while the reader can take it back; else null
     */
    public record ReviewView(
            String title,
            String by,
            String outcome,
            String signs,
            String advice,
            String holder,
            @Nullable String caseReference,
            @Nullable String caseHref,
            @Nullable Long undo) {}

    /**
     * The form.
     *
     * @param round 1 or 2
     * @param form what was typed, or empty
     */
    public record Decision(
            String action,
            int round,
            Queue queue,
            ReviewForm form,
            FormProblems problems,
            String suggested,
            String shown,
            int shownFor,
            int shownAgainst,
            boolean mayReclassify) {
        public List<Outcome> outcomes() {
            return List.of(Outcome.values());
        }
    }
}
