package uk.waymark.infra.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The views of this process, as their processors see themselves. */
@Component
public class ViewProgress {

    private static final long NOTHING_SEEN = -1;

    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final TransactionTemplate reading;

    ViewProgress(
            EventProcessingConfiguration processing,
            EventStore events,
            @Qualifier("viewsTransactions") PlatformTransactionManager views) {
        this.processing = processing;
        this.events = events;
        this.reading = new TransactionTemplate(views);
        this.reading.setReadOnly(true);
    }

    /** Names of the views, in the order of the alphabet. */
    public List<String> names() {
        return processing.eventProcessors().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof StreamingEventProcessor)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** All views, against one head of the record. */
    public List<ViewStatus> statuses() {
        long head = head();
        return names().stream().map(view -> status(view, head)).toList();
    }

    public ViewStatus status(String view) {
        return status(view, head());
    }

    private ViewStatus status(String view, long head) {
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
        return new ViewStatus(view, position, Math.max(0, head - position), deadLetters(view), failing);
    }

    /** Position of the newest event that is recorded; -1 if there is none. */
    long head() {
        return Optional.ofNullable(events.createHeadToken())
                .map(TrackingToken::position)
                .map(position -> position.orElse(NOTHING_SEEN))
                .orElse(NOTHING_SEEN);
    }

    /** Counted by a reader: views write by the only writer. */
    private long deadLetters(String view) {
        return processing
                .deadLetterQueue(view)
                .map(queue -> reading.execute(status -> queue.size()))
                .orElse(0L);
    }
}
