package uk.waymark.infra.platform.record;

import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Named fields of an event as JSON that is the same whichever store it was read from: names sorted, no spaces. */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED, JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /** All of the event but its position, which every store counts for itself. */
    static byte[] of(RecordedEvent event) {
        ObjectNode fields = JSON.createObjectNode()
                .put("eventId", event.eventId())
                .put("stream", event.stream())
                .put("aggregateType", event.aggregateType())
                .put("sequenceNumber", event.sequenceNumber())
                .put("recordedAt", event.recordedAt())
                .put("payloadType", event.payloadType())
                .put("revision", event.revision());
        put(fields, "payload", event.payload());
        put(fields, "metadata", event.metadata());
        return JSON.writeValueAsBytes(fields);
    }

    /** What is no JSON, because its file is damaged, counts as the bytes that it is: a digest must be possible all the same. */
    private static void put(ObjectNode fields, String name, byte[] json) {
        try {
            JsonNode content = JSON.readTree(json);
            fields.set(name, content);
        } catch (JacksonException e) {
            fields.put(name + "Bytes", Base64.getEncoder().encodeToString(json));
        }
    }
}
