package uk.waymark.infra.platform.text;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.query.erasure.ErasureProjection;

/** An alarm, raised once per text when a key is missing although nobody erased the text. */
@Component
class LostTexts {

    private static final Logger log = LoggerFactory.getLogger(LostTexts.class);

    private final EventProcessingConfiguration processing;
    private final Counter counter;
    private final Set<UUID> reported = ConcurrentHashMap.newKeySet();

    LostTexts(EventProcessingConfiguration processing, MeterRegistry meters) {
        this.processing = processing;
        this.counter = Counter.builder("waymark.text.lost")
                .description("Texts whose key is missing although nobody erased them")
                .register(meters);
    }

    /** No alarm while the view of erasures is still being built: the text may turn out to be erased. */
    OpenedText.Lost report(UUID textId) {
        if (erasuresAreKnown() && reported.add(textId)) {
            counter.increment();
            log.error("The key of text {} is missing or wrong: restore the people store from its backup", textId);
        }
        return new OpenedText.Lost();
    }

    private boolean erasuresAreKnown() {
        return processing
                .eventProcessor(ErasureProjection.GROUP, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .filter(segments -> !segments.isEmpty())
                .filter(segments -> segments.values().stream().allMatch(EventTrackerStatus::isCaughtUp))
                .isPresent();
    }
}
