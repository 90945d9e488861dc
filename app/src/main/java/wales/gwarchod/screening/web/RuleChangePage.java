package wales.gwarchod.screening.web;

import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.screening.RuleChange;

/**
 * One proposed change.
 *
 * @param row as in the list
 * @param now the rule as it is written now; empty for a new one
 * @param tried what the change did to the newest reports when it was proposed
 * @param answer what the decider said; empty while it waits
 * @param mayApprove whether the reader may approve it
 * @param mayRefuse whether the reader may refuse it
 */
public record RuleChangePage(
        Speech say,
        RuleChange change,
        RuleChangesPage.Row row,
        String now,
        String tried,
        String answer,
        boolean mayApprove,
        boolean mayRefuse,
        FormProblems problems) {}
