package uk.waymark.infra.importing.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.Refusal.Code;

/** A lookup that finds the assessment that a plan is for. Asks the record itself: a view may be behind. */
@Component
public record PlanAssessments(EventStore events, FrameworkCatalogue catalogue) {

    /** Plans are tables of statements with levels; these are the frameworks that have them. */
    private static final String FAMILIES = "cimm";

    private static final String FIELD = "frameworkId";

    /**
     * @param frameworkId null to take the only one that is open
     * @throws RequestRefused if there is none, or more than one to choose from
     */
    public PlanAssessment find(UUID institutionId, @Nullable String frameworkId) {
        if (frameworkId != null && frameworks().noneMatch(each -> each.id().equals(frameworkId))) {
            throw refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Code.UNKNOWN_FRAMEWORK,
                    frameworks().map(Framework::id).toList(),
                    "A plan cannot be imported for '" + frameworkId + "'.");
        }
        List<PlanAssessment> open = frameworks()
                .map(Framework::family)
                .distinct()
                .map(family -> Ids.assessment(institutionId, family))
                .flatMap(this::read)
                .filter(each -> frameworkId == null || each.framework().id().equals(frameworkId))
                .toList();
        if (open.size() != 1) {
            throw open.isEmpty() ? none(frameworkId) : several(open);
        }
        return open.getFirst();
    }

    public static boolean takesPlans(Framework framework) {
        return framework.family().startsWith(FAMILIES);
    }

    /** The first fact of an action; empty if there is none. */
    Optional<ActionPlanned> planned(UUID actionId) {
        return facts(actionId).findFirst().map(DomainEventMessage::getPayload).map(ActionPlanned.class::cast);
    }

    /** Idempotency keys of the imports that have given an action its time, in their order. */
    List<UUID> timesOf(UUID actionId) {
        return facts(actionId)
                .filter(fact ->
                        fact.getPayload() instanceof ActionPlanned || fact.getPayload() instanceof ActionRescheduled)
                .filter(fact -> ImportRequest.SOURCE.equals(fact.getMetaData().get(Provenance.SOURCE)))
                .flatMap(fact -> Stream.ofNullable(fact.getMetaData().get(Provenance.IDEMPOTENCY_KEY)))
                .map(key -> UUID.fromString(key.toString()))
                .toList();
    }

    private Stream<? extends DomainEventMessage<?>> facts(UUID stream) {
        return events.readEvents(stream.toString(), 0).asStream();
    }

    private Stream<PlanAssessment> read(UUID assessmentId) {
        List<? extends DomainEventMessage<?>> facts = facts(assessmentId).toList();
        return facts.stream()
                .map(DomainEventMessage::getPayload)
                .filter(AssessmentOpened.class::isInstance)
                .map(AssessmentOpened.class::cast)
                .map(opened -> catalogue.framework(opened.frameworkId()).orElseThrow())
                .map(framework -> new PlanAssessment(assessmentId, framework, facts));
    }

    private Stream<Framework> frameworks() {
        return catalogue.frameworks().stream().filter(PlanAssessments::takesPlans);
    }

    private RequestRefused none(@Nullable String frameworkId) {
        return refused(
                HttpStatus.CONFLICT,
                Code.WRONG_STATE,
                frameworks().map(Framework::id).toList(),
                "The institution has no open assessment " + (frameworkId == null ? "" : "for " + frameworkId + " ")
                        + "that a plan could be imported into. Open one first:"
                        + " POST /api/institutions/{id}/assessments with a frameworkId.");
    }

    private static RequestRefused several(List<PlanAssessment> open) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                Code.VALUE_NOT_ALLOWED,
                open.stream().map(each -> each.framework().id()).toList(),
                "The institution has several assessments; say with frameworkId which one the plan is for.");
    }

    private static RequestRefused refused(HttpStatus status, Code code, List<String> allowed, String detail) {
        return new RequestRefused(new Problem(status, code.name(), FIELD, allowed, detail));
    }
}
