package uk.waymark.infra.importing.row;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;

/** Finds out which parts of a row earlier imports have recorded. */
final class RecordedRows {

    /**
     * A part has had its turn if it, or one that comes after it in the row, was written: what happened to the item since
     * is not to be undone.
     *
     * @param action that the row became; null if there is none
     */
    record Turns(boolean answered, boolean aimed, @Nullable UUID action) {

        private Turns or(Turns other) {
            return new Turns(answered || other.answered, aimed || other.aimed, action == null ? other.action : action);
        }
    }

    private static final Turns NONE = new Turns(false, false, null);

    private final RowIds ids;
    private final AcademicYear academicYear;
    private final Map<UUID, Object> facts;
    private final Function<UUID, Optional<ActionPlanned>> planned;

    /** @param planned finds the first fact of an action */
    RecordedRows(
            RowIds ids,
            AcademicYear academicYear,
            PlanAssessment assessment,
            Function<UUID, Optional<ActionPlanned>> planned) {
        this.ids = ids;
        this.academicYear = academicYear;
        this.facts = assessment.requests();
        this.planned = planned;
    }

    Turns of(RowReading row, RowDigest digest) {
        Turns before = mayBeOfThisYear(row, digest.before()) ? turns(row, digest.before()) : NONE;
        return turns(row, digest.now()).or(before);
    }

    private Turns turns(RowReading row, String digest) {
        UUID action = action(row, digest).map(ActionPlanned::actionId).orElse(null);
        boolean aimed = action != null || facts.containsKey(ids.key(digest, RowIds.TARGET));
        return new Turns(aimed || facts.containsKey(ids.key(digest, RowIds.RESPONSE)), aimed, action);
    }

    /**
     * Earlier versions did not say for which year a row was imported; what it made due in half-terms does. What is due in
     * none stands for every year.
     */
    private boolean mayBeOfThisYear(RowReading row, String digest) {
        Stream<Due> dues = Stream.of(
                        action(row, digest).map(ActionPlanned::due),
                        Optional.ofNullable(facts.get(ids.key(digest, RowIds.TARGET)))
                                .map(RecordedRows::due))
                .flatMap(Optional::stream);
        return dues.allMatch(
                due -> !(due instanceof Due.Window window) || Objects.equals(window.academicYear(), academicYear));
    }

    private Optional<ActionPlanned> action(RowReading row, String digest) {
        return row.nextSteps() == null ? Optional.empty() : planned.apply(ids.action(digest));
    }

    /** Null for a target without a date, and for a fact that sets none. */
    private static @Nullable Due due(Object fact) {
        return switch (fact) {
            case TargetSet set -> set.due();
            case TargetRevised revised -> revised.due();
            default -> null;
        };
    }
}
