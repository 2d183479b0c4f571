package uk.waymark.infra.operations.rebuild;

/** What becomes of a view's second copy. */
public enum RebuildState {
    /** There is none. */
    NONE,
    /** It takes in what is recorded, or takes the view's place in a moment. */
    RUNNING,
    /** It waits for an operator. */
    PAUSED,
    /** It cannot go on, and keeps trying. */
    FAILING
}
