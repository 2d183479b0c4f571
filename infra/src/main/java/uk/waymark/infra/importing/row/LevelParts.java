package uk.waymark.infra.importing.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.choice.RowChoice;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.importing.row.RowPart.Terms;
import uk.waymark.infra.importing.row.StandingItems.Aim;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;

/** Makes requests of a row's levels: an answer and a target. What they would lower or replace is said with them. */
final class LevelParts {

    private final ImportRequest request;
    private final PlanAssessment assessment;
    private final RowIds ids;
    private final StandingItems standing;

    LevelParts(ImportRequest request, PlanAssessment assessment, RowIds ids) {
        this.request = request;
        this.assessment = assessment;
        this.ids = ids;
        this.standing = assessment.standing();
    }

    RowPart response(RowReading row, int level, RowDigest digest, boolean answered) {
        UUID key = ids.key(digest.now(), RowIds.RESPONSE);
        ItemRef item = assessment.item(row);
        Integer before = standing.levelBy(item, Objects.requireNonNullElse(request.effectiveOn(), LocalDate.MAX));
        return new RowPart(
                ImportPart.ANSWER,
                key,
                answered,
                isWanted(row, ImportPart.ANSWER),
                terms(row, ImportPart.ANSWER, false, before != null && before > level ? before : null),
                reason -> new SubmitResponse(
                        assessment.assessmentId(),
                        item,
                        Ids.of("response", key),
                        new Answer.Level(level),
                        reason,
                        List.of(),
                        request.effectiveOn()));
    }

    /** A target that was reached stays, too, unless somebody says why it is replaced. */
    RowPart target(RowReading row, int level, RowDigest digest, boolean aimed) {
        UUID key = ids.key(digest.now(), RowIds.TARGET);
        ItemRef item = assessment.item(row);
        Aim aim = standing.aim(item);
        boolean replaces = aim != null && aim.reached() && level > lowestCurrent(row, item);
        return new RowPart(
                ImportPart.TARGET,
                key,
                aimed,
                isWanted(row, ImportPart.TARGET),
                terms(row, ImportPart.TARGET, replaces, aim == null ? null : aim.level()),
                reason -> new SetTarget(
                        assessment.assessmentId(),
                        item,
                        Ids.of("target", key),
                        level,
                        row.due(),
                        reason,
                        request.effectiveOn()));
    }

    /** The current level is that of the row, if its answer is applied, or else the one that stands. */
    private int lowestCurrent(RowReading row, ItemRef item) {
        int now = standing.levelNow(item);
        return row.response() == null ? now : Math.min(now, row.response());
    }

    private boolean isWanted(RowReading row, ImportPart part) {
        return request.choices().of(row.row().line()).parts().contains(part);
    }

    private Terms terms(RowReading row, ImportPart part, boolean needsReason, @Nullable Integer replaces) {
        RowChoice choice = request.choices().of(row.row().line());
        return new Terms(
                choice.falls().contains(part) ? request.reason(choice) : null, needsReason, replaces, List.of(), null);
    }
}
