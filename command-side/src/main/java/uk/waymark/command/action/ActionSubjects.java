package uk.waymark.command.action;

import uk.waymark.kernel.action.command.ActionCommand;
import uk.waymark.kernel.action.command.CancelAction;
import uk.waymark.kernel.action.command.CarryOverAction;
import uk.waymark.kernel.action.command.ChangeActionItems;
import uk.waymark.kernel.action.command.CompleteAction;
import uk.waymark.kernel.action.command.NoteActionProgress;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.command.ReassignAction;
import uk.waymark.kernel.action.command.ReopenAction;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.action.command.RewordAction;
import uk.waymark.kernel.action.command.StartAction;
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

/** The subjects of an action's facts and commands: a note stands beside whatever else is changed. */
final class ActionSubjects {

    private static final String WORK = "";

    private ActionSubjects() {}

    static String of(ActionEvent fact) {
        return switch (fact) {
            case ActionProgressNoted noted -> "note " + noted.noteId();
            case ActionPlanned ignored -> WORK;
            case ActionReworded ignored -> WORK;
            case ActionItemsChanged ignored -> WORK;
            case ActionRescheduled ignored -> WORK;
            case ActionReassigned ignored -> WORK;
            case ActionStarted ignored -> WORK;
            case ActionCompleted ignored -> WORK;
            case ActionReopened ignored -> WORK;
            case ActionCancelled ignored -> WORK;
            case ActionCarriedOver ignored -> WORK;
        };
    }

    static String of(ActionCommand command) {
        return switch (command) {
            case NoteActionProgress note -> "note " + note.noteId();
            case PlanAction ignored -> WORK;
            case RewordAction ignored -> WORK;
            case ChangeActionItems ignored -> WORK;
            case RescheduleAction ignored -> WORK;
            case ReassignAction ignored -> WORK;
            case StartAction ignored -> WORK;
            case CompleteAction ignored -> WORK;
            case ReopenAction ignored -> WORK;
            case CancelAction ignored -> WORK;
            case CarryOverAction ignored -> WORK;
        };
    }
}
