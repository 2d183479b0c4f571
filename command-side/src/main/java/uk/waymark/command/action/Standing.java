package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

/** The state of a piece of work after the facts so far. It only remembers; {@link ImprovementAction} decides. */
final class Standing {

    private List<ItemRef> serves = List.of();
    private List<UUID> owners = List.of();
    private @Nullable ErasableText description;
    private @Nullable Due due;
    private boolean started;
    private @Nullable Ending ending;
    private @Nullable LocalDate since;

    /** How work comes to its end. Reopened work is as it was before. */
    private enum Ending {
        COMPLETED,
        CANCELLED
    }

    void evolve(ActionEvent event) {
        switch (event) {
            case ActionPlanned planned -> {
                serves = planned.serves();
                owners = planned.owners();
                description = planned.description();
                due = planned.due();
            }
            case ActionItemsChanged changed -> serves = changed.serves();
            case ActionReassigned reassigned -> owners = reassigned.owners();
            case ActionRescheduled rescheduled -> due = rescheduled.due();
            case ActionCarriedOver carriedOver -> due = carriedOver.due();
            case ActionStarted ignored -> started = true;
            case ActionCompleted ignored -> ending = Ending.COMPLETED;
            case ActionCancelled ignored -> ending = Ending.CANCELLED;
            case ActionReopened ignored -> ending = null;
            case ActionReworded reworded -> description = reworded.description();
            case ActionProgressNoted ignored -> {}
        }
        since = event.effectiveOn();
    }

    boolean serves(List<ItemRef> items) {
        return serves.equals(items);
    }

    boolean isInTheHandsOf(UUID person) {
        return owners.contains(person);
    }

    boolean isOwnedBy(List<UUID> people) {
        return owners.equals(people);
    }

    /** Null before the first fact. */
    @Nullable
    ErasableText description() {
        return description;
    }

    @Nullable
    Due due() {
        return due;
    }

    boolean isStarted() {
        return started;
    }

    boolean isFinished() {
        return ending != null;
    }

    /** Day from which the last fact is true; null before the first. */
    @Nullable
    LocalDate since() {
        return since;
    }

    void refuseIfFinished() {
        if (ending != null) {
            throw Refusal.of(
                            Code.WRONG_STATE,
                            "actionId",
                            "This action is %s. Reopen it first."
                                    .formatted(ending.name().toLowerCase(Locale.ROOT)))
                    .asException();
        }
    }
}
