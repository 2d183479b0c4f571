package uk.waymark.infra.importing.choice;

/** What is to be done about a row whose item and words are those of an open action. */
public enum OnMatch {
    /** Say which action it is, and leave that as it stands. */
    REPORT,
    /** Move the action to the time that the row gives, for a reason. */
    MOVE,
    /** Plan the row as an action of its own. */
    ADD
}
