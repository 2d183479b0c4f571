package uk.waymark.query.history.change;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Fact;

/** A fact with the place and time of its recording, the institution that it is about, and what it changed. */
public record RecordedFact(
        String stream,
        long version,
        UUID institutionId,
        Instant recordedAt,
        MetaData metaData,
        Fact fact,
        FactChange change) {

    /** What the metadata say under that name; null if they do not say. */
    @Nullable
    public String said(String name) {
        Object value = metaData.get(name);
        return value == null ? null : value.toString();
    }
}
