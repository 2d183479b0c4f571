package uk.waymark.infra.operations.health;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.views.ViewNames;
import uk.waymark.infra.platform.store.views.ViewTokens;
import uk.waymark.infra.platform.store.views.ViewTokens.ViewSegment;

/**
 * How far all views are, whichever node feeds them: as their tokens say, and what this node feeds as its processors see
 * themselves, which is a moment newer.
 */
@Component
public record ViewProgress(
        ViewNames known,
        ViewTokens tokens,
        EventProcessingConfiguration processing,
        EventStore events,
        JdbcClient views,
        @Qualifier("viewsReading") TransactionTemplate reading) {

    private static final long NOTHING_SEEN = -1;

    /** Names of the views, in the order of the alphabet. */
    public List<String> names() {
        return List.copyOf(known.all());
    }

    /** All views, against one head of the record. */
    public List<ViewStatus> statuses() {
        long head = head();
        Map<String, List<ViewSegment>> segments =
                Objects.requireNonNull(reading.execute(status -> tokens.all())).stream()
                        .collect(Collectors.groupingBy(ViewSegment::view));
        Map<String, Long> letters = deadLetters();
        return names().stream()
                .map(view -> status(view, segments.getOrDefault(view, List.of()), head, letters.getOrDefault(view, 0L)))
                .toList();
    }

    /** @throws java.util.NoSuchElementException if there is no such view */
    public ViewStatus status(String view) {
        return statuses().stream()
                .filter(status -> status.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private ViewStatus status(String view, List<ViewSegment> segments, long head, long deadLetters) {
        Map<Integer, EventTrackerStatus> fedHere = fedHere(view);
        long position = segments.stream()
                .mapToLong(segment ->
                        Math.max(segment.position().orElse(NOTHING_SEEN), position(fedHere.get(segment.segment()))))
                .min()
                .orElse(NOTHING_SEEN);
        boolean failing = fedHere.values().stream().anyMatch(EventTrackerStatus::isErrorState);
        return new ViewStatus(view, position, Math.max(0, head - position), deadLetters, failing);
    }

    private Map<Integer, EventTrackerStatus> fedHere(String view) {
        return processing
                .eventProcessor(view, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
    }

    private static long position(@Nullable EventTrackerStatus here) {
        return here == null ? NOTHING_SEEN : here.getCurrentPosition().orElse(NOTHING_SEEN);
    }

    /** Position of the newest event that is recorded; -1 if there is none. */
    public long head() {
        return Optional.ofNullable(events.createHeadToken())
                .map(TrackingToken::position)
                .map(position -> position.orElse(NOTHING_SEEN))
                .orElse(NOTHING_SEEN);
    }

    private Map<String, Long> deadLetters() {
        Map<String, Long> letters = new HashMap<>();
        reading.executeWithoutResult(status -> views.sql(
                        "SELECT processingGroup, COUNT(*) AS letters FROM DeadLetterEntry GROUP BY processingGroup")
                .query(row -> {
                    letters.put(row.getString("processingGroup"), row.getLong("letters"));
                }));
        return letters;
    }
}
