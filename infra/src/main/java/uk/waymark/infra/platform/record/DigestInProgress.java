package uk.waymark.infra.platform.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A digest of the events so far. Within a stream the order of a store is that of the stream. */
final class DigestInProgress {

    private static final byte[] BEFORE_THE_FIRST = {};

    private final Map<String, Link> heads = new HashMap<>();
    private final MessageDigest sha256 = sha256();
    private long events;

    /** The end of a stream's chain. */
    private record Link(long events, byte[] head) {}

    void add(RecordedEvent event) {
        Link last = heads.getOrDefault(event.stream(), new Link(0, BEFORE_THE_FIRST));
        sha256.update(last.head());
        heads.put(event.stream(), new Link(last.events() + 1, sha256.digest(CanonicalJson.of(event))));
        events++;
    }

    RecordDigest done() {
        SortedMap<String, StreamDigest> streams = new TreeMap<>();
        heads.forEach((id, link) ->
                streams.put(id, new StreamDigest(link.events(), HexFormat.of().formatHex(link.head()))));
        streams.forEach((id, stream) -> sha256.update(
                "%s %d %s\n".formatted(id, stream.events(), stream.head()).getBytes(UTF_8)));
        return new RecordDigest(events, streams, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
