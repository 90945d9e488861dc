package wales.gwarchod.access;

import static wales.gwarchod.access.Action.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * A job in the service, with what it may do. The codes are those of the role table in the design; a role is a permission
 * for kinds of things, never for a particular record. Roles whose rooms are not built yet can sign in and see Today.
 */
public enum Role {
    /** Stalking detective sergeant or co-ordinator: holds the specialist mark. */
    SPEC(
            READ_WORKLIST,
            DECIDE_FIRST_REVIEW,
            DECIDE_SECOND_REVIEW,
            READ_CASE,
            READ_PERSON,
            DECIDE_PERSON,
            READ_REPORT,
            SEARCH,
            READ_RULES,
            CHANGE_RULES,
            READ_LOADS,
            READ_OUTBOUND),
    /** Civil order co-ordinator. */
    ORD(READ_CASE, READ_PERSON, DECIDE_PERSON, READ_REPORT, SEARCH),
    /** Investigating officer, who may also do first reviews. */
    IO(
            READ_WORKLIST,
            DECIDE_FIRST_REVIEW,
            READ_CASE,
            READ_PERSON,
            DECIDE_PERSON,
            READ_REPORT,
            SEARCH,
            READ_RULES,
            READ_OUTBOUND),
    /** Supervisor. */
    SUP(READ_WORKLIST, READ_CASE, READ_PERSON, READ_REPORT, SEARCH, READ_RULES, READ_LOADS, READ_OUTBOUND),
    /** Force lead, chief officer. */
    LEAD(READ_RULES, CHANGE_RULES, READ_LOADS),
    /** Analyst, crime registrar: the registrar confirms reclassifications. */
    ANL(READ_LOADS, LOAD, READ_RULES, READ_OUTBOUND),
    /** Commissioner's office, scrutiny. */
    OPS(),
    /** Advocate. */
    ADV(),
    /** Administrator: sees that cases exist, never their content. */
    ADM(READ_RULES, READ_LOADS, LOAD),
    /** A job or the command line, with no sign-in. */
    JOB(READ_WORKLIST, READ_CASE, READ_PERSON, READ_REPORT, SEARCH, READ_LOADS, LOAD);

    private final Set<Action> actions;

    Role(Action... actions) {
        this.actions = EnumSet.noneOf(Action.class);
        this.actions.addAll(Set.of(actions));
    }

    /** Whether this role may do this kind of thing. Everybody may do what is open or asks only for a sign-in. */
    public boolean may(Action action) {
        return action == OPEN || action == SIGNED_IN || actions.contains(action);
    }
}
