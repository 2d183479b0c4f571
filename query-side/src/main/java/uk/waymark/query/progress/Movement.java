package uk.waymark.query.progress;

/** The movement of the answer to an item from one year to the next. */
public enum Movement {
    ROSE,
    FELL,
    STAYED,
    /** There was no answer before. */
    NEW,
    /** There is another answer that cannot be compared, or none any more. */
    CHANGED,
    /** The answers are to two versions of the framework. */
    NOT_COMPARABLE
}
