package uk.waymark.infra.importing.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Provenance;

/** The assessment that a plan is for, with everything on record about it. */
public record PlanAssessment(UUID assessmentId, Framework framework, List<? extends DomainEventMessage<?>> facts) {

    /** The item of a row of which it is known. */
    ItemRef item(RowReading row) {
        return new ItemRef(framework.id(), Objects.requireNonNull(row.item()));
    }

    StandingItems standing() {
        return new StandingItems(
                facts.stream().map(DomainEventMessage::getPayload).toList());
    }

    /** What each request wrote here that came with an idempotency key, by that key: its first fact. */
    Map<UUID, Object> requests() {
        return requests(facts.stream());
    }

    static Map<UUID, Object> requests(Stream<? extends DomainEventMessage<?>> facts) {
        Map<UUID, Object> byKey = new HashMap<>();
        facts.forEach(fact -> {
            Object key = fact.getMetaData().get(Provenance.IDEMPOTENCY_KEY);
            if (key != null) {
                byKey.putIfAbsent(UUID.fromString(key.toString()), fact.getPayload());
            }
        });
        return byKey;
    }
}
