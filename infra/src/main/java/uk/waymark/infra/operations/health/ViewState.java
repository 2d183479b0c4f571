package uk.waymark.infra.operations.health;

/** What a view is doing. What it set aside is another matter: a view goes on without it. */
public enum ViewState {
    /** It has seen everything that is recorded. */
    UP_TO_DATE,
    /** Something is recorded that it has not seen yet, and it gets on. */
    CATCHING_UP,
    /** It is being built anew. */
    REBUILDING,
    /** Something is recorded that it has not seen, and it has not got on for {@link ViewStalls#PATIENCE}. */
    STALLED,
    /** It cannot go on, and keeps trying. */
    FAILING,
    /** Nobody on this node feeds it. */
    STOPPED
}
