package uk.waymark.infra.operations.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a view is doing, for whoever looks after it.
 *
 * @param state as this node sees it
 * @param position of the newest event that the view has seen, in the numbering of the event store; -1 before the first
 * @param head position of the newest event that is recorded; -1 if there is none
 * @param lag events that are recorded and not yet seen
 * @param deadLetters events that the view could not digest and has put aside, with those that wait behind them
 * @param failing the view cannot go on and keeps trying
 * @param segments the parts in which nodes share its work
 */
public record ViewReport(
        String view,
        ViewState state,
        long position,
        long head,
        long lag,
        long deadLetters,
        boolean failing,
        List<Segment> segments) {

    /**
     * A part of the view's work.
     *
     * @param owner the node that does it; null if none has claimed it
     */
    public record Segment(int segment, @Nullable String owner) {}

    /** Whether there is anything to mend. */
    public boolean degraded() {
        return deadLetters > 0
                || state == ViewState.STALLED
                || state == ViewState.FAILING
                || state == ViewState.STOPPED;
    }
}
