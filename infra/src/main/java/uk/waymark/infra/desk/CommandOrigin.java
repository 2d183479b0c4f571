package uk.waymark.infra.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Provenance;

/**
 * The origin of a command: who asked for it, and how. Their role is found out where the command is handled.
 *
 * @param actor opaque id of the person
 * @param source {@code web}, {@code api} or {@code import}
 * @param correlationId ties together the events of one request
 * @param idempotencyKey name-based id of the key that the client chose; null if it chose none
 * @param requestDigest keyed digest of the request; null without a key
 * @param ifMatch version of the stream that the client had seen; null if it did not say
 */
public record CommandOrigin(
        UUID actor,
        UUID institutionId,
        String source,
        UUID correlationId,
        @Nullable UUID idempotencyKey,
        @Nullable String requestDigest,
        @Nullable Long ifMatch) {

    /** As the metadata that the command travels with; what is null stays away. */
    public Map<String, Object> metadata() {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Provenance.ACTOR, actor.toString());
        metadata.put(Provenance.INSTITUTION, institutionId.toString());
        metadata.put(Provenance.SOURCE, source);
        metadata.put(Provenance.CORRELATION, correlationId.toString());
        if (idempotencyKey != null) {
            metadata.put(Provenance.IDEMPOTENCY_KEY, idempotencyKey.toString());
        }
        if (requestDigest != null) {
            metadata.put(Provenance.REQUEST_DIGEST, requestDigest);
        }
        if (ifMatch != null) {
            metadata.put(Provenance.IF_MATCH, ifMatch.toString());
        }
        return metadata;
    }

    /** The same, for a step that may be taken any number of times: without key and condition. */
    public CommandOrigin unconditional() {
        return new CommandOrigin(actor, institutionId, source, correlationId, null, null, null);
    }
}
