package uk.waymark.infra.importing.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.row.RecordedRows.Turns;

/** A look at all rows of a plan before any is applied: an action that one of them is has no other row's. */
final class KnownRows {

    private final RowDigests digests;
    private final RecordedRows recorded;
    private final PlannedActions actions;
    private final PlanAssessment assessment;
    private final Map<Long, KnownRow> byLine = new HashMap<>();
    private final Map<String, Long> first = new HashMap<>();

    KnownRows(RowDigests digests, RecordedRows recorded, PlannedActions actions, PlanAssessment assessment) {
        this.digests = digests;
        this.recorded = recorded;
        this.actions = actions;
        this.assessment = assessment;
    }

    void recognise(List<RowReading> rows) {
        rows.stream()
                .filter(row -> row.item() != null)
                .forEach(row -> byLine.put(row.row().line(), known(row)));
    }

    /** Of a row whose item is known. */
    KnownRow of(RowReading row) {
        return Objects.requireNonNull(byLine.get(row.row().line()));
    }

    private KnownRow known(RowReading row) {
        RowDigest digest = digests.of(row);
        Turns turns = recorded.of(row, digest);
        UUID action = action(row, digest, turns);
        Long before = first.putIfAbsent(digest.content(), row.row().line());
        if (action != null) {
            actions.recognised(action, digest);
        }
        return new KnownRow(digest, turns, action, before);
    }

    private @Nullable UUID action(RowReading row, RowDigest digest, Turns turns) {
        if (row.nextSteps() == null || turns.action() != null) {
            return turns.action();
        }
        return actions.movedBy(assessment.item(row), digest).orElse(null);
    }
}
