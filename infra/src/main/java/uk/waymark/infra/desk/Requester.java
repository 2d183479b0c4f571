package uk.waymark.infra.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.IdempotencyKey;
import uk.waymark.infra.platform.access.Caller;

/**
 * The one who asks for something, under which key, having seen which version, and from where.
 *
 * @param source {@code web} or {@code api}
 * @param correlationId ties together what one request leads to
 * @param endpoint the verb, and the pattern of the address: a key counts for one endpoint only
 * @param address the verb, and the address itself: the same key at another address is another request
 * @param key as it was sent, in a header or a hidden field; null if there was none
 * @param ifMatch the entity tag as it was sent; null if there was none
 * @param seen the versions of several streams that a page had shown; null if the tag counts
 */
public record Requester(
        Caller caller,
        String source,
        UUID correlationId,
        String endpoint,
        String address,
        @Nullable String key,
        @Nullable String ifMatch,
        @Nullable Map<UUID, Long> seen) {

    /** The same, who had seen these versions and writes to each stream only if nobody has changed it since. */
    public Requester havingSeen(Map<UUID, Long> versions) {
        return new Requester(caller, source, correlationId, endpoint, address, key, ifMatch, Map.copyOf(versions));
    }

    /** The key that the client chose; null if it chose none. */
    @Nullable
    String checkedKey() {
        return IdempotencyKey.read(key);
    }

    /** The version of the stream that was seen; null if no condition is set. */
    @Nullable
    Long version(UUID stream) {
        return seen == null ? Etag.version(ifMatch) : seen.get(stream);
    }
}
