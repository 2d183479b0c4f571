package uk.waymark.infra.operations.rebuild;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.operations.ViewProgress;
import uk.waymark.infra.store.ViewCopies;
import uk.waymark.infra.store.ViewTokens;

/** Does, on one node at a time, what is written down of a rebuild; {@link BuilderLoop} sees to it that it looks there. */
@Component
class Builder {

    private static final Logger log = LoggerFactory.getLogger(Builder.class);

    /** Events behind the head at which a copy is near enough to take its views' place. */
    private static final long NEAR = 500;

    private final JdbcClient views;
    private final ViewCopies copies;
    private final ViewTokens tokens;
    private final ViewProgress progress;
    private final EventProcessingConfiguration processing;
    private final ApplicationContext application;
    private final Clock clock;
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

    /** Removes what a rebuild that nobody wants any more has left, unless another node is at it, which does so itself. */
    void dropWhatIsLeft() {
        if (new RunRow(views).find().isEmpty() && copies.claim()) {
            copies.drop();
            copies.release();
        }
    }

    /** Begins, goes on, swaps or stops, a step at a time. */
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
        if (mine == null
                || wanted.filter(run -> run.id().equals(mine.id()) && !run.paused())
                        .isPresent()) {
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
            if (progress.head() - mine.position() <= NEAR && mine.keepsPace(tokens.read(views, run.views()))) {
                swap(mine, run);
            }
        }
    }

    private void swap(Building mine, Run run) {
        try {
            copies.prepare(run.views());
            swapWithoutMine(mine, run);
        } catch (DataAccessException e) {
            log.info("A rebuilt copy waits to take the place of {}: {}", run.views(), e.getMessage());
            return;
        }
        log.info("A rebuilt copy has taken the place of {}", run.views());
        building = null;
        mine.drop();
    }

    /** This node's processors stand still meanwhile, and go on at once with what is in the place of their views. */
    private void swapWithoutMine(Building mine, Run run) {
        List<StreamingEventProcessor> live = live(run);
        live.forEach(StreamingEventProcessor::shutDown);
        try {
            mine.swap(transaction -> tokens.read(transaction, run.views()));
        } finally {
            live.forEach(StreamingEventProcessor::start);
        }
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

    /** The copy stays where it is, for the next one who looks. */
    void leave() {
        Building mine = building;
        building = null;
        if (mine != null) {
            mine.leave();
        }
    }
}
