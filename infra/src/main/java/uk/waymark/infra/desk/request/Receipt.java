package uk.waymark.infra.desk.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Written;

/**
 * What a write answers: the ids of what it was about, by their names ({@code assessmentId}, {@code responseId}, ...).
 *
 * @param version of the stream afterwards
 * @param events how many this request wrote; 0 if there was nothing to write, or if it was a repetition
 */
public record Receipt(@JsonAnyGetter Map<String, UUID> ids, long version, int events) {

    static Receipt of(String stream, Written written) {
        return new Receipt(Map.of(stream, written.stream()), written.version(), written.events());
    }

    /** With the id of what was new, if anything was. */
    public Receipt with(String name, @Nullable UUID id) {
        if (id == null) {
            return this;
        }
        Map<String, UUID> more = new LinkedHashMap<>(ids);
        more.put(name, id);
        return new Receipt(more, version, events);
    }
}
