package uk.waymark.infra.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;

/** The views of this process, as their processors see themselves. */
@Component
public class ViewProgress {

    private static final long NOTHING_SEEN = -1;

    private final EventProcessingConfiguration processing;
    private final EventStore events;

    ViewProgress(EventProcessingConfiguration processing, EventStore events) {
        this.processing = processing;
        this.events = events;
    }

    /** Names of the views, in the order of the alphabet. */
    public List<String> names() {
        return processing.eventProcessors().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof StreamingEventProcessor)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public ViewStatus status(String view) {
        var segments = processing
                .eventProcessor(view, StreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus()
                .values();
        long position = segments.stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(NOTHING_SEEN))
                .min()
                .orElse(NOTHING_SEEN);
        boolean failing = segments.stream().anyMatch(EventTrackerStatus::isErrorState);
        return new ViewStatus(view, position, Math.max(0, head() - position), deadLetters(view), failing);
    }

    /** Position of the newest event that is recorded; -1 if there is none. */
    long head() {
        return Optional.ofNullable(events.createHeadToken())
                .map(TrackingToken::position)
                .map(position -> position.orElse(NOTHING_SEEN))
                .orElse(NOTHING_SEEN);
    }

    private long deadLetters(String view) {
        return processing
                .deadLetterQueue(view)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }
}
