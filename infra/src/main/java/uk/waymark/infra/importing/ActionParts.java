package uk.waymark.infra.importing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.RowPart.Terms;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.importing.report.MatchingAction;
import uk.waymark.infra.importing.session.ImportSession;
import uk.waymark.infra.importing.session.OwnerLabels;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.message.Ids;
import uk.waymark.query.timeline.ActionState;

/** Makes requests of a row's next steps: an action of its own, or the move of the open one that it matches. */
record ActionParts(
        ImportRequest request, PlanAssessment assessment, ImportSession session, RowIds ids, PlannedActions actions) {

    /** The action that an earlier import has moved because of the row; null if none. */
    @Nullable
    UUID moved(RowReading row, RowDigest digest) {
        return row.nextSteps() == null
                ? null
                : actions.movedBy(assessment.item(row), moveKey(digest)).orElse(null);
    }

    /** @param recorded the action that the row has become in an earlier import; null if none */
    RowPart of(RowReading row, RowDigest digest, @Nullable UUID recorded, List<String> owners, List<Warning> warnings) {
        RowChoice choice = request.choices().of(row.row().line());
        boolean wanted = choice.parts().contains(ImportPart.ACTION);
        if (recorded != null) {
            actions.recognised(recorded, digest);
            return planned(row, digest, true, wanted, List.of());
        }
        ActionState match =
                actions.matching(assessment.item(row), words(row), digest).orElse(null);
        if (match == null || choice.onMatch() == OnMatch.ADD) {
            List<UUID> people = wanted ? OwnerLabels.of(owners, session, warnings) : List.of();
            return planned(row, digest, false, wanted, people);
        }
        if (RowMatch.goesOn(row, match)) {
            return planned(row, digest, true, wanted, List.of());
        }
        boolean moves = choice.onMatch() == OnMatch.MOVE && row.due() != null && actions.isFree(match);
        if (moves && wanted) {
            actions.moved(match);
            RowMatch.keptOwners(row, match).ifPresent(warnings::add);
        }
        return moving(row, digest, match, wanted, moves ? null : RowMatch.warning(row, match));
    }

    private RowPart planned(RowReading row, RowDigest digest, boolean recorded, boolean wanted, List<UUID> people) {
        UUID key = ids.key(digest.now(), RowIds.ACTION);
        return new RowPart(
                ImportPart.ACTION,
                key,
                recorded,
                wanted,
                Terms.PLAIN,
                reason -> new PlanAction(
                        ids.action(digest.now()),
                        request.institutionId(),
                        List.of(assessment.item(row)),
                        session.seal(Ids.of("text", key, "description"), words(row)),
                        row.due(),
                        people,
                        digest.now(),
                        request.effectiveOn()));
    }

    /** @param withheld why it is not to be moved; null if it is */
    private RowPart moving(
            RowReading row, RowDigest digest, ActionState match, boolean wanted, @Nullable Warning withheld) {
        RowChoice choice = request.choices().of(row.row().line());
        MatchingAction shown = new MatchingAction(match.actionId(), match.description(), match.due(), match.owners());
        return new RowPart(
                ImportPart.ACTION,
                moveKey(digest),
                false,
                wanted,
                new Terms(request.reason(choice), false, null, shown, withheld),
                reason -> new RescheduleAction(match.actionId(), row.due(), reason, request.effectiveOn()));
    }

    private UUID moveKey(RowDigest digest) {
        return ids.key(digest.now(), RowIds.MOVE);
    }

    private static String words(RowReading row) {
        return Objects.requireNonNull(row.nextSteps());
    }
}
