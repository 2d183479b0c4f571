package uk.waymark.infra.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Provenance;

/** The assessment that a plan is for, with everything on record about it. */
record PlanAssessment(UUID assessmentId, Framework framework, List<? extends DomainEventMessage<?>> facts) {

    ItemRef item(String code) {
        return new ItemRef(framework.id(), code);
    }

    /** Idempotency keys of all requests that have ever written something here. */
    Set<UUID> requests() {
        return facts.stream()
                .map(fact -> fact.getMetaData().get(Provenance.IDEMPOTENCY_KEY))
                .filter(Objects::nonNull)
                .map(key -> UUID.fromString(key.toString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
