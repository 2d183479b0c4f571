package uk.waymark.infra.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.people.LabelFitsSeveralPeople;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/**
 * Takes rows apart into requests: an answer, a target, an action. Their ids and keys are made of the row's digest, so that
 * the same row always makes the same requests.
 */
final class RowParts {

    private final ImportRequest request;
    private final OpenAssessment assessment;
    private final Stage stage;
    private final Set<UUID> recorded;
    private final Predicate<UUID> exists;

    /** @param exists whether there is an action with an id */
    RowParts(ImportRequest request, OpenAssessment assessment, Stage stage, Predicate<UUID> exists) {
        this.request = request;
        this.assessment = assessment;
        this.stage = stage;
        this.recorded = assessment.requests();
        this.exists = exists;
    }

    Optional<RowPart> response(RowReading row, String digest) {
        UUID key = key(digest, "response");
        return Optional.ofNullable(row.response())
                .map(level -> new RowPart(
                        key,
                        "The current position",
                        recorded.contains(key),
                        reason -> new SubmitResponse(
                                assessment.assessmentId(),
                                item(row),
                                Ids.of("response", key),
                                new Answer.Level(level),
                                reason,
                                List.of(),
                                request.effectiveOn())));
    }

    Optional<RowPart> target(RowReading row, String digest) {
        UUID key = key(digest, "target");
        return Optional.ofNullable(row.target())
                .map(level -> new RowPart(
                        key,
                        "The target",
                        recorded.contains(key),
                        reason -> new SetTarget(
                                assessment.assessmentId(),
                                item(row),
                                Ids.of("target", key),
                                level,
                                row.due(),
                                reason,
                                request.effectiveOn())));
    }

    /** Owners whose label does not say who is meant are taken out of the list, and reported. */
    Optional<RowPart> action(RowReading row, String digest, List<String> owners, List<Warning> warnings) {
        UUID key = key(digest, "action");
        UUID actionId = Ids.of("action", request.institutionId(), "import", digest);
        return Optional.ofNullable(row.nextSteps()).map(nextSteps -> {
            boolean planned = exists.test(actionId);
            List<UUID> people = planned ? List.of() : people(owners, warnings);
            return new RowPart(
                    key,
                    "The action",
                    planned,
                    reason -> new PlanAction(
                            actionId,
                            request.institutionId(),
                            List.of(item(row)),
                            description(key, nextSteps),
                            row.due(),
                            people,
                            digest,
                            request.effectiveOn()));
        });
    }

    private ErasableText description(UUID key, String nextSteps) {
        return stage.seal(Ids.of("text", key, "description"), nextSteps);
    }

    private List<UUID> people(List<String> owners, List<Warning> warnings) {
        List<UUID> people = new ArrayList<>();
        owners.removeIf(label -> {
            try {
                people.add(stage.person(label));
                return false;
            } catch (LabelFitsSeveralPeople ambiguous) {
                warnings.add(Warning.of(
                        Warning.Code.AMBIGUOUS_OWNER,
                        ambiguous.getMessage() + "; this owner was left out. Reassign the action to whom you mean."));
                return true;
            }
        });
        return people;
    }

    private ItemRef item(RowReading row) {
        return assessment.item(Objects.requireNonNull(row.item()));
    }

    /** Never changes: else a second import would add everything again. */
    private UUID key(String digest, String part) {
        return Ids.of("import", request.institutionId(), digest, part);
    }
}
