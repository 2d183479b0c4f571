package uk.waymark.query.maturity.interval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.ItemEvent;

/**
 * A fact about an item as it was recorded.
 *
 * @param version position in the stream of the assessment
 * @param actor who recorded it; null if the event does not say
 */
public record ItemFact(
        long version, Instant recordedAt, @Nullable UUID actor, ItemEvent event) {}
