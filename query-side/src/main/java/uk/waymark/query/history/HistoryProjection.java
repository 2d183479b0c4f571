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
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.institution.event.UrnReleased;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.history.change.ActionChanges;
import uk.waymark.query.history.change.AssessmentChanges;
import uk.waymark.query.history.change.Change;
import uk.waymark.query.history.change.HubChanges;
import uk.waymark.query.history.change.InstitutionChanges;
import uk.waymark.query.history.change.Past;
import uk.waymark.query.history.change.RecordedFact;

/** Keeps every fact with what it changed. */
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
        Past past = new Past(thing -> rows.earlier(stream, thing, version));
        Change change = change(fact, past);
        RecordedFact recorded =
                new RecordedFact(stream, version, institution(fact, stream), recordedAt, metaData, fact, change);
        rows.add(recorded, past.becomes());
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }

    private Change change(Fact fact, Past past) {
        return switch (fact) {
            case UrnEvent urn -> InstitutionChanges.of(urn);
            case InstitutionEvent institution -> InstitutionChanges.of(institution, past);
            case HubEvent hub -> HubChanges.of(hub, past);
            case AssessmentEvent assessment -> AssessmentChanges.of(assessment, past);
            case ActionEvent action -> ActionChanges.of(action, past);
            default -> throw new IllegalStateException("the history does not know " + fact.getClass());
        };
    }

    /** Said by the fact, or by the one that began its stream. */
    private UUID institution(Fact fact, String stream) {
        return switch (fact) {
            case UrnClaimed claimed -> claimed.institutionId();
            case UrnReleased released -> released.institutionId();
            case InstitutionEvent institution -> institution.institutionId();
            case HubEvent hub -> hub.hubId();
            case AssessmentOpened opened -> opened.institutionId();
            case ActionPlanned planned -> planned.institutionId();
            default -> rows.institutionOf(stream);
        };
    }
}
