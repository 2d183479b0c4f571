package uk.waymark.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionItemsChanged;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.action.event.ActionReworded;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The facts of an action, up to one of them, and what they say together. Texts are sealed, people are ids. */
public record ActionFacts(Origin origin, Content content, Schedule schedule, WorkDone work, List<Note> notes) {

    /** How the action came about. */
    public record Origin(
            UUID actionId, UUID institutionId, LocalDate plannedOn, Instant recordedAt, boolean importedRow) {}

    /** What is to be done, for which items, and by whom. */
    public record Content(ErasableText description, List<ItemRef> serves, List<UUID> owners) {}

    record Note(UUID noteId, LocalDate on, @Nullable UUID by, ErasableText text) {}

    static ActionFacts first(ActionPlanned planned, Instant recordedAt) {
        return new ActionFacts(
                new Origin(
                        planned.actionId(),
                        planned.institutionId(),
                        planned.effectiveOn(),
                        recordedAt,
                        planned.importedRow() != null),
                new Content(planned.description(), planned.serves(), planned.owners()),
                Schedule.first(planned.due()),
                WorkDone.NONE,
                List.of());
    }

    ActionFacts after(ActionEvent fact, @Nullable UUID actor) {
        return switch (fact) {
            case ActionPlanned again ->
                throw new IllegalStateException("action " + again.actionId() + " was planned already");
            case ActionReworded reworded ->
                with(new Content(reworded.description(), content.serves(), content.owners()));
            case ActionItemsChanged changed ->
                with(new Content(content.description(), changed.serves(), content.owners()));
            case ActionReassigned reassigned ->
                with(new Content(content.description(), content.serves(), reassigned.owners()));
            case ActionRescheduled rescheduled -> with(schedule.movedTo(rescheduled.due()));
            case ActionCarriedOver carried -> with(schedule.carriedOverTo(carried.due()));
            case ActionStarted started -> with(work.started(started.effectiveOn()));
            case ActionCompleted completed -> with(work.completed(completed.effectiveOn(), completed.outcome()));
            case ActionReopened ignored -> with(work.reopened());
            case ActionCancelled cancelled -> with(work.cancelled(cancelled.effectiveOn(), cancelled.reason()));
            case ActionProgressNoted noted -> with(new Note(noted.noteId(), noted.effectiveOn(), actor, noted.note()));
        };
    }

    private ActionFacts with(Content newContent) {
        return new ActionFacts(origin, newContent, schedule, work, notes);
    }

    private ActionFacts with(Schedule newSchedule) {
        return new ActionFacts(origin, content, newSchedule, work, notes);
    }

    private ActionFacts with(WorkDone newWork) {
        return new ActionFacts(origin, content, schedule, newWork, notes);
    }

    private ActionFacts with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new ActionFacts(origin, content, schedule, work, List.copyOf(all));
    }
}
