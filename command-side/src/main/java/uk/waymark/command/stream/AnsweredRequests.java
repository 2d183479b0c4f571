package uk.waymark.command.stream;

import java.util.LinkedHashMap;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The requests that a stream answered last, by their idempotency keys. Part of the stream, so it holds on every store. */
final class AnsweredRequests {

    static final int REMEMBERED = 500;

    /** Oldest first, after a snapshot too. */
    private LinkedHashMap<String, Answered> byKey = new LinkedHashMap<>();

    /**
     * What came of a request.
     *
     * @param version of the stream after the last event that the request wrote
     * @param events how many it wrote
     */
    record Answered(String requestDigest, long version, int events) {}

    /** The first answer to this very request, or null if it is new. Refuses a key that came with another body. */
    @Nullable
    Answered find(MetaData request) {
        Object key = request.get(Provenance.IDEMPOTENCY_KEY);
        Answered known = key == null ? null : byKey.get(key.toString());
        if (known != null && !known.requestDigest().equals(digest(request))) {
            throw Refusal.of(
                            Code.KEY_REUSED,
                            "Idempotency-Key",
                            "This Idempotency-Key came with another request before. Use a new key for a new request.")
                    .asException();
        }
        return known;
    }

    void remember(MetaData recorded, long version) {
        Object key = recorded.get(Provenance.IDEMPOTENCY_KEY);
        if (key == null) {
            return;
        }
        Answered soFar = byKey.get(key.toString());
        byKey.put(key.toString(), new Answered(digest(recorded), version, soFar == null ? 1 : soFar.events() + 1));
        if (byKey.size() > REMEMBERED) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }

    private static String digest(MetaData metaData) {
        return String.valueOf(metaData.get(Provenance.REQUEST_DIGEST));
    }
}
