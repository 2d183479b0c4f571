package uk.waymark.infra.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/**
 * A factory that takes rows apart into requests: an answer, a target, an action. Their ids and keys are made of the row's
 * digest, so that the same row always makes the same requests.
 */
final class RowParts {

    private static final String RESPONSE = "response";
    private static final String TARGET = "target";
    private static final String ACTION = "action";

    private final ImportRequest request;
    private final PlanAssessment assessment;
    private final ImportSession session;
    private final Set<UUID> recorded;
    private final Predicate<UUID> exists;

    /** @param exists whether there is an action with an id */
    RowParts(ImportRequest request, PlanAssessment assessment, ImportSession session, Predicate<UUID> exists) {
        this.request = request;
        this.assessment = assessment;
        this.session = session;
        this.recorded = assessment.requests();
        this.exists = exists;
    }

    /**
     * In the order in which they are to be written. Owners whose label does not say who is meant are taken out of the
     * list, and reported.
     */
    List<RowPart> of(RowReading row, String digest, List<String> owners, List<Warning> warnings) {
        Set<ImportPart> wanted = request.choices().of(row.row().line());
        UUID actionId = Ids.of("action", request.institutionId(), "import", digest);
        boolean planned = row.nextSteps() != null && exists.test(actionId);
        boolean aimed = planned || recorded.contains(key(digest, TARGET));
        boolean answered = aimed || recorded.contains(key(digest, RESPONSE));
        List<RowPart> parts = new ArrayList<>();
        if (row.response() != null) {
            parts.add(response(row, row.response(), digest, answered, wanted.contains(ImportPart.ANSWER)));
        }
        if (row.target() != null) {
            parts.add(target(row, row.target(), digest, aimed, wanted.contains(ImportPart.TARGET)));
        }
        if (row.nextSteps() != null) {
            boolean toPlan = !planned && wanted.contains(ImportPart.ACTION);
            List<UUID> people = toPlan ? OwnerLabels.of(owners, session, warnings) : List.of();
            parts.add(new RowPart(
                    ImportPart.ACTION,
                    key(digest, ACTION),
                    planned,
                    toPlan,
                    action(row, row.nextSteps(), digest, actionId, people)));
        }
        return parts;
    }

    private RowPart response(RowReading row, int level, String digest, boolean answered, boolean wanted) {
        UUID key = key(digest, RESPONSE);
        return new RowPart(
                ImportPart.ANSWER,
                key,
                answered,
                wanted,
                reason -> new SubmitResponse(
                        assessment.assessmentId(),
                        item(row),
                        Ids.of("response", key),
                        new Answer.Level(level),
                        reason,
                        List.of(),
                        request.effectiveOn()));
    }

    private RowPart target(RowReading row, int level, String digest, boolean aimed, boolean wanted) {
        UUID key = key(digest, TARGET);
        return new RowPart(
                ImportPart.TARGET,
                key,
                aimed,
                wanted,
                reason -> new SetTarget(
                        assessment.assessmentId(),
                        item(row),
                        Ids.of("target", key),
                        level,
                        row.due(),
                        reason,
                        request.effectiveOn()));
    }

    private Function<@Nullable ErasableText, Command> action(
            RowReading row, String nextSteps, String digest, UUID actionId, List<UUID> people) {
        UUID key = key(digest, ACTION);
        return reason -> new PlanAction(
                actionId,
                request.institutionId(),
                List.of(item(row)),
                description(key, nextSteps),
                row.due(),
                people,
                digest,
                request.effectiveOn());
    }

    private ErasableText description(UUID key, String nextSteps) {
        return session.seal(Ids.of("text", key, "description"), nextSteps);
    }

    private ItemRef item(RowReading row) {
        return assessment.item(Objects.requireNonNull(row.item()));
    }

    /** Never changes: else a second import would add everything again. */
    private UUID key(String digest, String part) {
        return Ids.of("import", request.institutionId(), digest, part);
    }
}
