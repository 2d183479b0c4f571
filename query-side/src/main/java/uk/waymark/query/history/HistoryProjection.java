package uk.waymark.query.history;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.fact.FamilyCases;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.history.change.ActionChanges;
import uk.waymark.query.history.change.AssessmentChanges;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.HubChanges;
import uk.waymark.query.history.change.InstitutionChanges;
import uk.waymark.query.history.change.RecordedFact;
import uk.waymark.query.history.change.StreamValues;

/** A projection that keeps every fact with what it changed. */
@Component
@ProcessingGroup(HistoryProjection.VIEW)
public class HistoryProjection {

    public static final String VIEW = "history";

    private final HistoryRows rows;

    HistoryProjection(HistoryRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            Fact fact,
            @SourceId String stream,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            MetaData metaData) {
        StreamValues past = new StreamValues(thing -> rows.earlier(stream, thing, version));
        FactChange change = new WhatChanged(past).of(fact);
        RecordedFact recorded =
                new RecordedFact(stream, version, new Whose(stream).of(fact), recordedAt, metaData, fact, change);
        rows.add(recorded, past.becomes());
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }

    private record WhatChanged(StreamValues past) implements FamilyCases<FactChange> {

        @Override
        public FactChange of(UrnEvent fact) {
            return InstitutionChanges.of(fact);
        }

        @Override
        public FactChange of(InstitutionEvent fact) {
            return InstitutionChanges.of(fact, past);
        }

        @Override
        public FactChange of(AssessmentEvent fact) {
            return AssessmentChanges.of(fact, past);
        }

        @Override
        public FactChange of(ActionEvent fact) {
            return ActionChanges.of(fact, past);
        }

        @Override
        public FactChange of(HubEvent fact) {
            return HubChanges.of(fact, past);
        }
    }

    /** The institution, or the hub, whose history it is: said by the fact, or by the one that began its stream. */
    private final class Whose implements FamilyCases<UUID> {

        private final String stream;

        Whose(String stream) {
            this.stream = stream;
        }

        @Override
        public UUID of(UrnEvent fact) {
            return fact.institutionId();
        }

        @Override
        public UUID of(InstitutionEvent fact) {
            return fact.institutionId();
        }

        @Override
        public UUID of(AssessmentEvent fact) {
            return fact instanceof AssessmentOpened opened ? opened.institutionId() : rows.institutionOf(stream);
        }

        @Override
        public UUID of(ActionEvent fact) {
            return fact instanceof ActionPlanned planned ? planned.institutionId() : rows.institutionOf(stream);
        }

        @Override
        public UUID of(HubEvent fact) {
            return fact.hubId();
        }
    }
}
