package uk.waymark.kernel.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as they were once stored, and the way that Axon reads them back. */
final class StoredSamples {

    static final Jackson3Serializer SERIALIZER = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::configure)
            .build();

    private static final JsonMapper PLAIN = JsonMapper.shared();

    private StoredSamples() {}

    /** The mapper that the serializer uses. */
    static JsonMapper mapper() {
        return (JsonMapper) SERIALIZER.getObjectMapper();
    }

    /** @param file path below {@code samples}: {@code ActionPlanned/1.json} */
    record Sample(String file, String type, String revision, JsonNode payload) {

        Sample with(JsonNode otherPayload) {
            return new Sample(file, type, revision, otherPayload);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Path directory() {
        return pathOf("/samples");
    }

    static Stream<Sample> all() {
        try (Stream<Path> files = Files.walk(directory())) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return samples.stream().map(StoredSamples::sample);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Sample sample(Path file) {
        JsonNode stored = PLAIN.readTree(file);
        String name = directory().relativize(file).toString();
        return new Sample(
                name, stored.get("type").stringValue(), stored.get("revision").stringValue(), stored.get("payload"));
    }

    /** What the application sees of a stored event: through the upcasters and the serializer. */
    static Object read(Sample sample, EventUpcaster upcasters) {
        var entry = new GenericDomainEventEntry<>(
                "Aggregate",
                "stream",
                0L,
                UUID.nameUUIDFromBytes(new byte[] {1}).toString(),
                "2025-01-20T09:00:00Z",
                sample.type(),
                sample.revision(),
                PLAIN.writeValueAsBytes(sample.payload()),
                "{}".getBytes(StandardCharsets.UTF_8));
        var stored = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(0), entry);
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), SERIALIZER, upcasters)
                .findFirst()
                .orElseThrow()
                .getPayload();
    }

    static JsonNode write(Object event) {
        return PLAIN.readTree(SERIALIZER.serialize(event, byte[].class).getData());
    }

    private static Path pathOf(String resource) {
        try {
            return Path.of(StoredSamples.class.getResource(resource).toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
