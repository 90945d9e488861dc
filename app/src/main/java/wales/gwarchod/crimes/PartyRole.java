package wales.gwarchod.crimes;

/** What a person is in one report; a person may be more than one thing in it. */
public enum PartyRole {
    SUSPECT,
    VICTIM,
    WITNESS,
    REPORTER,
    OTHER
}
