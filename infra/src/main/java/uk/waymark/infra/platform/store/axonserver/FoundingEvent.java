package uk.waymark.infra.platform.store.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.kernel.message.EventJson;

/** The stored form of {@link RecordFounded}, whose type keeps its name wherever the class is. */
final class FoundingEvent {

    private static final Set<String> TYPES = Set.of(RecordFounded.STORED_TYPE, RecordFounded.class.getName());

    private static final Serializer SERIALIZER = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    private FoundingEvent() {}

    static SerializedObject write(RecordFounded founded) {
        var payload = SERIALIZER.serialize(founded, byte[].class);
        return SerializedObject.newBuilder()
                .setType(RecordFounded.STORED_TYPE)
                .setRevision(payload.getType().getRevision())
                .setData(ByteString.copyFrom(payload.getData()))
                .build();
    }

    /** @throws StoreRefused if it is something else */
    static RecordFounded read(SerializedObject payload) {
        if (!TYPES.contains(payload.getType())) {
            throw new StoreRefused(
                    "The record in Axon Server begins with an event of the type %s.".formatted(payload.getType()),
                    "Start the version of Waymark that founded it, or a newer one.",
                    null);
        }
        SerializedType known = SERIALIZER.typeForClass(RecordFounded.class);
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(
                payload.getData().toByteArray(), byte[].class, known.getName(), payload.getRevision()));
    }
}
