package uk.waymark.infra.desk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Written;

/**
 * The answer to a write: the ids of what it was about, by their names ({@code assessmentId}, {@code responseId}, ...).
 *
 * @param version of the stream afterwards
 * @param events how many this request wrote; 0 if there was nothing to write, or if it was a repetition
 * @param written where views have to have come before they show it
 */
public record Receipt(
        @JsonAnyGetter Map<String, UUID> ids,
        long version,
        int events,
        @JsonIgnore Written written) {

    /** An id that no event carries is not told: it names nothing. A repeated request gets the one that it got first. */
    static Receipt of(Draft draft, Written written) {
        Receipt receipt = of(draft.stream(), written);
        return written.events() > 0 || written.repeated() ? receipt.with(draft.made()) : receipt;
    }

    /** @deprecated until every write goes through the desk */
    @Deprecated
    public static Receipt of(String stream, Written written) {
        return new Receipt(Map.of(stream, written.stream()), written.version(), written.events(), written);
    }

    /** @deprecated until every write goes through the desk */
    @Deprecated
    public Receipt with(String name, @Nullable UUID id) {
        return id == null ? this : with(Map.of(name, id));
    }

    private Receipt with(Map<String, UUID> made) {
        Map<String, UUID> more = new LinkedHashMap<>(ids);
        more.putAll(made);
        return new Receipt(more, version, events, written);
    }
}
