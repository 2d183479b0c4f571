package uk.waymark.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.message.StoredSamples.Sample;

/** The way from a stored old revision to the current record, shown with a revision 0 that never was. */
class UpcastersTest {

    private final Sample current =
            StoredSamples.sample(StoredSamples.directory().resolve("ActionStarted/1.json"));

    @Test
    void an_old_revision_becomes_the_current_record() {
        Object event = StoredSamples.read(
                revision0(), new EventUpcasterChain(Upcasters.chain(), new ActionStartedCalledItsDayStartedOn()));

        assertThat(event).isInstanceOf(ActionStarted.class).isEqualTo(StoredSamples.read(current, Upcasters.chain()));
    }

    @Test
    void an_old_revision_without_its_upcaster_is_not_misread() {
        assertThatThrownBy(() -> StoredSamples.read(revision0(), Upcasters.chain()))
                .rootCause()
                .hasMessageContaining("effectiveOn");
    }

    private Sample revision0() {
        ObjectNode old = (ObjectNode) current.payload().deepCopy();
        old.set("startedOn", old.remove("effectiveOn"));
        return new Sample("ActionStarted/0.json", current.type(), "0", old);
    }

    private static class ActionStartedCalledItsDayStartedOn extends SingleEventUpcaster {

        private static final SimpleSerializedType OLD = new SimpleSerializedType(ActionStarted.class.getName(), "0");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation stored) {
            return stored.getType().equals(OLD);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
            return stored.upcastPayload(new SimpleSerializedType(OLD.getName(), "1"), JsonNode.class, old -> {
                ObjectNode payload = (ObjectNode) old;
                payload.set("effectiveOn", payload.remove("startedOn"));
                return payload;
            });
        }
    }
}
