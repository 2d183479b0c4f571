package uk.waymark.infra.platform.record;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.infra.platform.store.StoreRefused;

/** Events as they travel to Axon Server and back. Its metadata has types where tables have JSON. */
public final class AxonServerEvent {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AxonServerEvent() {}

    static RecordedEvent read(long position, Event event) {
        return new RecordedEvent(
                position,
                event.getMessageIdentifier(),
                event.getAggregateIdentifier(),
                orNull(event.getAggregateType()),
                event.getAggregateSequenceNumber(),
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getType(),
                orNull(event.getPayload().getRevision()),
                event.getPayload().getData().toByteArray(),
                metadata(event));
    }

    /**
     * The event as the server takes it.
     *
     * @throws StoreRefused if there is no type for something in its metadata
     */
    public static Event of(RecordedEvent event) {
        Event.Builder built = Event.newBuilder()
                .setMessageIdentifier(event.eventId())
                .setAggregateIdentifier(event.stream())
                .setAggregateType(orEmpty(event.aggregateType()))
                .setAggregateSequenceNumber(event.sequenceNumber())
                .setTimestamp(DateTimeUtils.parseInstant(event.recordedAt()).toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(event.payloadType())
                        .setRevision(orEmpty(event.revision()))
                        .setData(ByteString.copyFrom(event.payload())));
        JSON.readTree(event.metadata())
                .forEachEntry((name, value) -> built.putMetaData(name, typed(event, name, value)));
        return built.build();
    }

    private static byte[] metadata(Event event) {
        ObjectNode json = JSON.createObjectNode();
        event.getMetaDataMap().forEach((name, value) -> json.set(name, untyped(value)));
        return JSON.writeValueAsBytes(json);
    }

    private static JsonNode untyped(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> NODES.stringNode(value.getTextValue());
            case NUMBER_VALUE -> NODES.numberNode(value.getNumberValue());
            case DOUBLE_VALUE -> NODES.numberNode(value.getDoubleValue());
            case BOOLEAN_VALUE -> NODES.booleanNode(value.getBooleanValue());
            case BYTES_VALUE -> JSON.readTree(value.getBytesValue().getData().toByteArray());
            case DATA_NOT_SET -> NODES.nullNode();
        };
    }

    private static MetaDataValue typed(RecordedEvent event, String name, JsonNode value) {
        MetaDataValue.Builder built = MetaDataValue.newBuilder();
        if (value.isString()) {
            return built.setTextValue(value.asString()).build();
        } else if (value.isIntegralNumber() && value.canConvertToLong()) {
            return built.setNumberValue(value.longValue()).build();
        } else if (value.isNumber()) {
            return built.setDoubleValue(value.doubleValue()).build();
        } else if (value.isBoolean()) {
            return built.setBooleanValue(value.booleanValue()).build();
        } else if (value.isNull()) {
            return built.build();
        }
        throw new StoreRefused(
                "Axon Server has no type for %s in the metadata of event %s.".formatted(name, event.eventId()),
                "Move to PostgreSQL, which keeps metadata as it is.",
                null);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
