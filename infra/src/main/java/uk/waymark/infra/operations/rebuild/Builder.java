package uk.waymark.infra.operations.rebuild;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.operations.ViewProgress;
import uk.waymark.infra.store.ViewCopies;
import uk.waymark.infra.store.ViewTokens;

/**
 * Does, on one node at a time, what is written down of a rebuild. Each node looks every moment, so that when the one that
 * builds stops, another goes on, or the same one when it is back.
 */
@Component
class Builder implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Builder.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;

    /** Events behind the head at which a copy is near enough to take its views' place. */
    private static final long NEAR = 500;

    private final JdbcClient views;
    private final ViewCopies copies;
    private final ViewTokens tokens;
    private final ViewProgress progress;
    private final EventProcessingConfiguration processing;
    private final ApplicationContext application;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Building building;

    Builder(
            JdbcClient views,
            ViewCopies copies,
            ViewTokens tokens,
            ViewProgress progress,
            EventProcessingConfiguration processing,
            ApplicationContext application,
            Clock clock) {
        this.views = views;
        this.copies = copies;
        this.tokens = tokens;
        this.progress = progress;
        this.processing = processing;
        this.application = application;
        this.clock = clock;
    }

    /** Does what is wanted now, instead of a moment later. */
    void look() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(this::doWhatIsWanted);
        }
    }

    /** Removes what a rebuild that nobody wants any more has left, unless another node is at it, which does so itself. */
    void tidy() {
        look();
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(this::dropWhatIsLeft);
        }
    }

    private void dropWhatIsLeft() {
        if (new RunRow(views).find().isEmpty() && copies.claim()) {
            copies.drop();
            copies.release();
        }
    }

    void doWhatIsWanted() {
        try {
            Optional<Run> wanted = new RunRow(views).find();
            leaveWhatIsNotWanted(wanted);
            if (building == null) {
                wanted.filter(run -> !run.paused() && feeds(run) && copies.claim())
                        .ifPresent(run -> building = Building.begin(run, copies, application, clock));
            } else {
                goOn(building, wanted.orElseThrow());
            }
        } catch (RuntimeException e) {
            log.warn("The rebuild of views is held up: {}", e.toString());
            log.debug("The rebuild of views is held up", e);
        }
    }

    private void leaveWhatIsNotWanted(Optional<Run> wanted) {
        Building mine = building;
        if (mine == null || wanted.filter(run -> run.id().equals(mine.id()) && !run.paused()).isPresent()) {
            return;
        }
        building = null;
        if (wanted.filter(run -> run.id().equals(mine.id())).isPresent()) {
            new RunRow(views).progress(mine.id(), mine.position(), 0, false);
            mine.leave();
        } else {
            mine.drop();
        }
    }

    /** Whether it is this node that has the copy. */
    boolean isBuilding() {
        return building != null;
    }

    void showProgress() {
        Building mine = building;
        if (mine != null) {
            new RunRow(views).progress(mine.id(), mine.position(), mine.perSecond(), mine.failing());
        }
    }

    private void goOn(Building mine, Run run) {
        showProgress();
        if (mine.position() >= 0 || progress.head() < 0) {
            if (progress.head() - mine.position() <= NEAR) {
                swap(mine, run);
            }
        }
    }

    /** This node's processors go on at once with what has taken the place of their views. */
    private void swap(Building mine, Run run) {
        List<StreamingEventProcessor> live = live(run);
        live.forEach(StreamingEventProcessor::shutDown);
        try {
            mine.swap(transaction -> tokens.read(transaction, run.views()));
        } catch (DataAccessException e) {
            log.info("A rebuilt copy waits to take the place of {}: {}", run.views(), e.getMessage());
            return;
        } finally {
            live.forEach(StreamingEventProcessor::start);
        }
        log.info("A rebuilt copy has taken the place of {}", run.views());
        building = null;
        mine.drop();
    }

    private boolean feeds(Run run) {
        return live(run).stream().filter(StreamingEventProcessor::isRunning).count()
                == run.views().size();
    }

    /** This node's processors of these views. */
    private List<StreamingEventProcessor> live(Run run) {
        return run.views().stream()
                .map(view -> processing.eventProcessor(view, StreamingEventProcessor.class))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rebuilds").daemon().factory());
        started.scheduleWithFixedDelay(
                this::doWhatIsWanted, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    /** The copy stays where it is, for the next one who looks. */
    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(() -> {
                Building mine = building;
                building = null;
                if (mine != null) {
                    mine.leave();
                }
            });
            running.close();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
