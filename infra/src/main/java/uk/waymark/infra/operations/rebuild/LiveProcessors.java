package uk.waymark.infra.operations.rebuild;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What feeds, on this node, the views that are read. */
@Component
class LiveProcessors {

    private static final Logger log = LoggerFactory.getLogger(LiveProcessors.class);

    private final EventProcessingConfiguration processing;
    private final Set<StreamingEventProcessor> stopped = new LinkedHashSet<>();

    LiveProcessors(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Whether all of these views are fed here. */
    boolean feed(Set<String> views) {
        return of(views).stream().filter(StreamingEventProcessor::isRunning).count() == views.size();
    }

    /** They stand still meanwhile, and go on at once with what is in the place of their views. */
    void whileStopped(Set<String> views, Runnable work) {
        try {
            of(views).forEach(this::stop);
            work.run();
        } finally {
            startAgain();
        }
    }

    private void stop(StreamingEventProcessor processor) {
        stopped.add(processor);
        processor.shutDown();
    }

    /** Starts those that could not be when they should have been, because the database was away; until they all run. */
    void startAgain() {
        stopped.removeIf(LiveProcessors::runs);
    }

    private static boolean runs(StreamingEventProcessor processor) {
        try {
            processor.start();
            return true;
        } catch (RuntimeException e) {
            log.warn("The view {} is not fed before the database is back: {}", processor.getName(), e.toString());
            return false;
        }
    }

    private List<StreamingEventProcessor> of(Set<String> views) {
        return views.stream()
                .map(view -> processing.eventProcessor(view, StreamingEventProcessor.class))
                .flatMap(Optional::stream)
                .toList();
    }
}
