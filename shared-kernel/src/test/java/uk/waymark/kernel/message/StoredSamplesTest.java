package uk.waymark.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.fact.FamilyOf;
import uk.waymark.kernel.message.StoredSamples.Sample;

class StoredSamplesTest {

    static Stream<Sample> samples() {
        return StoredSamples.all();
    }

    static Stream<Class<? extends Fact>> eventTypes() {
        return FactFamilies.types();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void every_event_has_a_sample_of_its_revision_and_of_all_earlier_ones(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        assertThat(revision).as("@Revision of " + event.getName()).isNotNull();

        assertThat(IntStream.rangeClosed(1, Integer.parseInt(revision.value()))
                        .mapToObj(number -> event.getSimpleName() + "/" + number + ".json"))
                .allMatch(file -> Files.exists(StoredSamples.directory().resolve(file)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_filed_under_its_event_and_revision(Sample sample) {
        String event = sample.type().substring(sample.type().lastIndexOf('.') + 1);

        assertThat(sample.file()).isEqualTo(event + "/" + sample.revision() + ".json");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_becomes_the_current_event_and_is_written_as_it_was_read(Sample sample) {
        Object event = StoredSamples.read(sample, Upcasters.chain());

        assertThat(event).isInstanceOf(Fact.class);
        assertThat(StoredSamples.SERIALIZER.typeForClass(event.getClass()).getName())
                .isEqualTo(event.getClass().getName());
        String current = StoredSamples.SERIALIZER.typeForClass(event.getClass()).getRevision();
        if (sample.revision().equals(current)) {
            assertThat(StoredSamples.write(event)).isEqualTo(sample.payload());
        }
        assertThat(StoredSamples.read(
                        new Sample("again", event.getClass().getName(), current, StoredSamples.write(event)),
                        Upcasters.chain()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_comes_to_the_case_of_its_family(Sample sample) {
        Fact fact = (Fact) StoredSamples.read(sample, Upcasters.chain());

        assertThat(fact).isInstanceOf(new FamilyOf().of(fact));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_missing_field_fails_even_if_it_may_be_null(Sample sample) {
        for (String field : sample.payload().propertyNames()) {
            ObjectNode without = ((ObjectNode) sample.payload().deepCopy()).without(field);

            assertThatThrownBy(() -> StoredSamples.read(sample.with(without), Upcasters.chain()))
                    .as(sample + " without " + field)
                    .hasRootCauseInstanceOf(JacksonException.class)
                    .rootCause()
                    .hasMessageContaining(field);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_unknown_field_fails(Sample sample) {
        ObjectNode more = ((ObjectNode) sample.payload().deepCopy()).put("surprise", 1);

        assertThatThrownBy(() -> StoredSamples.read(sample.with(more), Upcasters.chain()))
                .rootCause()
                .hasMessageContaining("surprise");
    }

    /** A sample is what some school has in its store: it is added once, with its digest, and never edited. */
    @Test
    void samples_are_never_edited() throws Exception {
        List<String> digests = new ArrayList<>();
        for (Sample sample : samples().toList()) {
            byte[] bytes = Files.readAllBytes(StoredSamples.directory().resolve(sample.file()));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            digests.add(HexFormat.of().formatHex(digest) + "  " + sample.file());
        }
        Path expected = StoredSamples.directory().resolve("digests.txt");

        assertThat(digests).containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected));
    }
}
