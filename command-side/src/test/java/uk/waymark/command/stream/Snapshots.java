package uk.waymark.command.stream;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import uk.waymark.kernel.message.EventJson;

/** A round trip that shows what is left of a stream after it was kept as a snapshot and read again. */
public final class Snapshots {

    public static final Serializer SERIALIZER = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    private Snapshots() {}

    public static <T extends RecordedStream> T readAgain(T stream) {
        SerializedObject<String> kept = SERIALIZER.serialize(stream, String.class);
        return SERIALIZER.deserialize(kept);
    }
}
