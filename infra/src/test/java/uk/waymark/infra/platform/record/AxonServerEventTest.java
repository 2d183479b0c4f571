package uk.waymark.infra.platform.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.infra.platform.store.StoreRefused;

class AxonServerEventTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2")
    void an_event_is_the_same_when_it_comes_back(String revision) {
        RecordedEvent event = event(
                revision, "{\"text\":\"words\",\"whole\":12345678901234,\"part\":1.5,\"yes\":true,\"nothing\":null}");

        RecordedEvent back = AxonServerEvent.read(7, AxonServerEvent.of(event));

        assertThat(back).usingRecursiveComparison().ignoringFields("metadata").isEqualTo(event);
        assertThat(new String(CanonicalJson.of(back), UTF_8)).isEqualTo(new String(CanonicalJson.of(event), UTF_8));
    }

    @Test
    void metadata_for_which_there_is_no_type_is_refused_rather_than_changed() {
        assertThatThrownBy(() -> AxonServerEvent.of(event("1", "{\"list\":[1]}")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("Axon Server has no type for list");
    }

    private static RecordedEvent event(String revision, String metadata) {
        return new RecordedEvent(
                7,
                "id",
                "stream",
                "Thing",
                3,
                "2026-09-01T08:00:00.120Z",
                "uk.waymark.SomethingHappened",
                revision,
                "{ \"b\" : 1, \"a\" : [] }".getBytes(UTF_8),
                metadata.getBytes(UTF_8));
    }
}
