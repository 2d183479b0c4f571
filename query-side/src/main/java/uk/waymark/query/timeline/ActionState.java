package uk.waymark.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;

/**
 * A piece of improvement work as people see it: texts opened, people by name.
 *
 * @param due null for unscheduled work
 * @param slippedFrom the windows that it was due in before it was put off, earliest first
 * @param carriedOver whether it was taken into a later academic year
 * @param cancelledReason null unless the work was cancelled
 * @param importedRow whether it came from the import of a plan
 * @param version position in the action's stream of the fact that made this state
 */
public record ActionState(
        UUID actionId,
        UUID institutionId,
        List<ItemRef> serves,
        String description,
        List<String> owners,
        ActionStatus status,
        @Nullable Due due,
        LocalDate plannedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable String outcome,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelledReason,
        List<Due> slippedFrom,
        boolean carriedOver,
        List<Note> notes,
        boolean importedRow,
        long version) {

    /** What somebody noted about how the work goes; {@code by} is null where the fact does not say who. */
    public record Note(UUID noteId, LocalDate on, @Nullable String by, String text) {}
}
