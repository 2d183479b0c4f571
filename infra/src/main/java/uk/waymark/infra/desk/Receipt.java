package uk.waymark.infra.desk;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

    /** An id that no event carries is not told: it names nothing. A repeated request gets what it got first. */
    static Receipt of(Draft draft, Written written) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        ids.put(draft.stream(), written.stream());
        if (written.events() + written.before() > draft.beside()) {
            ids.putAll(draft.made());
        }
        return new Receipt(ids, written.version(), written.events(), written);
    }
}
