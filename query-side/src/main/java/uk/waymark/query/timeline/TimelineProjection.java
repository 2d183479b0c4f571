package uk.waymark.query.timeline;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Provenance;

/**
 * A projection that keeps the state of every action after each of its facts, and the half-term dates that
 * institutions set.
 */
@Component
@ProcessingGroup(TimelineProjection.VIEW)
public class TimelineProjection {

    public static final String VIEW = "timeline";

    private final TimelineRows rows;

    TimelineProjection(TimelineRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ActionPlanned planned, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        rows.put(ActionFacts.first(planned, recordedAt), version, planned.effectiveOn(), recordedAt);
    }

    @EventHandler
    void on(
            ActionEvent fact,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        ActionFacts before = rows.stateAt(fact.actionId(), version - 1);
        UUID by = actor == null ? null : UUID.fromString(actor);
        rows.put(before.after(fact, by), version, fact.effectiveOn(), recordedAt);
    }

    @EventHandler
    void on(InstitutionRegistered registered) {
        rows.begin(registered.institutionId());
    }

    @EventHandler
    void on(TermDatesSet set, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        rows.put(set, version, recordedAt);
    }

    /** Takes note of every other fact, so that the view's position advances. */
    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
