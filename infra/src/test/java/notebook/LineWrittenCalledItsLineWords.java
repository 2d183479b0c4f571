package notebook;

import notebook.NotebookFacts.LineWritten;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads lines of a revision 0 that never was. */
@Component
class LineWrittenCalledItsLineWords extends SingleEventUpcaster {

    private static final SimpleSerializedType OLD = new SimpleSerializedType(LineWritten.class.getName(), "0");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(new SimpleSerializedType(OLD.getName(), "1"), JsonNode.class, old -> {
            ObjectNode payload = (ObjectNode) old;
            payload.set("line", payload.remove("words"));
            return payload;
        });
    }
}
