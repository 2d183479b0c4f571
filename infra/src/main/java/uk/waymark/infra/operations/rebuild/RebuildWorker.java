package uk.waymark.infra.operations.rebuild;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.StoreAway;
import uk.waymark.infra.platform.store.copies.ViewCopies;

/**
 * A worker that does, on one node at a time, what is written down of a rebuild; {@link RebuildWorkerLoop} sees to it that
 * it looks there.
 */
@Component
class RebuildWorker {

    private static final Logger log = LoggerFactory.getLogger(RebuildWorker.class);

    private final JdbcClient views;
    private final ViewCopies copies;
    private final LiveProcessors live;
    private final Takeover takeover;
    private final ApplicationContext application;
    private final Clock clock;
    private @Nullable CopyUnderConstruction building;

    RebuildWorker(
            JdbcClient views,
            ViewCopies copies,
            LiveProcessors live,
            Takeover takeover,
            ApplicationContext application,
            Clock clock) {
        this.views = views;
        this.copies = copies;
        this.live = live;
        this.takeover = takeover;
        this.application = application;
        this.clock = clock;
    }

    /** Removes what a rebuild that nobody wants any more has left, unless another node is at it, which does so itself. */
    void dropWhatIsLeft() {
        if (building == null && new RebuildRunRow(views).find().isEmpty() && copies.claim()) {
            try {
                copies.drop();
            } finally {
                copies.release();
            }
        }
    }

    /** Begins, goes on, swaps or stops, a step at a time. */
    void doWhatIsWanted() {
        live.startAgain();
        try {
            leaveWhatOthersMayClaim();
            Optional<RebuildRun> wanted = new RebuildRunRow(views).find();
            leaveWhatIsNotWanted(wanted);
            if (building == null) {
                wanted.filter(run -> !run.paused() && live.feed(run.views()) && copies.claim())
                        .ifPresent(this::begin);
            } else {
                goOn(building, wanted.orElseThrow());
            }
        } catch (RuntimeException e) {
            if (!StoreAway.caused(e)) { // of that others speak already
                log.warn("The rebuild of views is held up: {}", e.toString());
            }
            log.debug("The rebuild of views is held up", e);
        }
    }

    private void leaveWhatOthersMayClaim() {
        if (building != null && !copies.isClaimed()) {
            leave();
        }
    }

    private void leaveWhatIsNotWanted(Optional<RebuildRun> wanted) {
        CopyUnderConstruction mine = building;
        Optional<RebuildRun> same =
                wanted.filter(run -> mine != null && run.id().equals(mine.id()));
        if (mine == null || same.filter(run -> !run.paused()).isPresent()) {
            return;
        }
        if (same.isPresent()) {
            pause(mine);
        } else {
            building = null;
            mine.drop();
        }
    }

    private void pause(CopyUnderConstruction mine) {
        try {
            new RebuildRunRow(views).progress(mine.id(), mine.position(), 0, false);
        } finally {
            leave();
        }
    }

    private void begin(RebuildRun run) {
        CopyUnderConstruction begun = CopyUnderConstruction.begin(run, copies, application, clock);
        building = begun;
        begun.goOn();
    }

    void showProgress() {
        CopyUnderConstruction mine = building;
        if (mine != null) {
            new RebuildRunRow(views).progress(mine.id(), mine.position(), mine.perSecond(), mine.failing());
        }
    }

    private void goOn(CopyUnderConstruction mine, RebuildRun run) {
        mine.goOn();
        showProgress();
        if (takeover.happens(mine, run.views())) {
            building = null;
            mine.drop();
        }
    }

    /** The copy stays where it is, for the next one who looks. */
    void leave() {
        CopyUnderConstruction mine = building;
        building = null;
        if (mine != null) {
            mine.leave();
        }
    }
}
