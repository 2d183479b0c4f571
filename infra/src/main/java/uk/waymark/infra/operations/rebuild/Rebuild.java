package uk.waymark.infra.operations.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the rebuild of a view has come.
 *
 * @param with all views that are rebuilt together, this one among them; empty if it is not being rebuilt
 * @param position of the newest event that the copy has taken in, in the numbering of the event store; -1 before the first
 * @param head position of the newest event that is recorded; -1 if there is none
 * @param percentage of the record that the copy has taken in, rounded down
 * @param eventsPerSecond since it began or was last resumed
 * @param beganAt null if it is not being rebuilt
 */
public record Rebuild(
        String view,
        RebuildState state,
        List<String> with,
        long position,
        long head,
        int percentage,
        long eventsPerSecond,
        @Nullable Instant beganAt) {

    static Rebuild none(String view, long head) {
        return new Rebuild(view, RebuildState.NONE, List.of(), -1, head, 0, 0, null);
    }

    static Rebuild of(String view, RebuildRun run, long head) {
        RebuildState state =
                run.paused() ? RebuildState.PAUSED : run.failing() ? RebuildState.FAILING : RebuildState.RUNNING;
        int percentage = head < 0 ? 100 : (int) Math.min(100, 100 * (run.position() + 1) / (head + 1));
        return new Rebuild(
                view,
                state,
                List.copyOf(run.views()),
                run.position(),
                head,
                percentage,
                run.perSecond(),
                run.beganAt());
    }
}
