package uk.waymark.infra.operations.rebuild;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.operations.health.ViewProgress;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * Rebuilds of views, as operators want them. One is under way at a time, of one view or of several; whichever node is asked
 * writes down what is wanted, and the one that {@linkplain RebuildWorker builds} does it.
 */
@Component
public record Rebuilds(
        RebuildRunRow row,
        RebuildableViews rebuildable,
        ViewProgress progress,
        RebuildWorkerLoop loop,
        SecurityLog log,
        Clock clock) {

    /** Stands for every view that can be rebuilt. */
    public static final String ALL = "all";

    /** Views that can be rebuilt. */
    public Set<String> possible() {
        return rebuildable.all();
    }

    /** How the view's rebuild is doing, or that there is none. */
    public Rebuild of(String view) {
        long head = progress.head();
        SortedSet<String> known = rebuildable.views(view);
        return row.find()
                .filter(run -> run.views().containsAll(known))
                .map(run -> Rebuild.of(view, run, head))
                .orElseGet(() -> Rebuild.none(view, head));
    }

    /** The one that is under way, as the first of its views has it. */
    public Optional<Rebuild> current() {
        return row.find().map(run -> Rebuild.of(run.views().first(), run, progress.head()));
    }

    /**
     * Begins to build a second copy of the view, or of {@link #ALL} together. Asked again, it tells how far that is.
     *
     * @throws CommandRefused if the view cannot be rebuilt, or another rebuild is under way
     */
    public Rebuild start(String view, UUID by) {
        SortedSet<String> views = rebuildable.views(view);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (row.add(new RebuildRun(UUID.randomUUID(), views, now, false, -1, 0, false))) {
            done("started", view, by);
        } else {
            row.find().filter(run -> !run.views().equals(views)).ifPresent(Rebuilds::refuseAnother);
        }
        return of(view);
    }

    /** @throws CommandRefused if the view is not being rebuilt */
    public Rebuild pause(String view, UUID by) {
        row.pause(underWay(view).id(), true);
        done("paused", view, by);
        return of(view);
    }

    /** @throws CommandRefused if the view is not being rebuilt */
    public Rebuild resume(String view, UUID by) {
        row.pause(underWay(view).id(), false);
        done("resumed", view, by);
        return of(view);
    }

    /**
     * Gives up the copy; the views stay as they are.
     *
     * @throws CommandRefused if the view is not being rebuilt
     */
    public Rebuild cancel(String view, UUID by) {
        row.remove(underWay(view).id());
        done("cancelled", view, by);
        loop.tidy();
        return of(view);
    }

    private void done(String what, String view, UUID by) {
        log.happened("rebuild %s view=%s".formatted(what, view), by);
        loop.look();
    }

    private RebuildRun underWay(String view) {
        SortedSet<String> views = rebuildable.views(view);
        return row.find()
                .filter(run -> run.views().containsAll(views))
                .orElseThrow(
                        () -> new CommandRefused(Code.WRONG_STATE, "view", "%s is not being rebuilt.".formatted(view)));
    }

    private static void refuseAnother(RebuildRun other) {
        throw new CommandRefused(
                Code.WRONG_STATE,
                "view",
                "A rebuild of %s is under way, and there is one at a time: wait for it, or cancel it."
                        .formatted(String.join(", ", other.views())));
    }
}
