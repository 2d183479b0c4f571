package uk.waymark.kernel.action.command;

import java.util.UUID;
import uk.waymark.kernel.message.Command;

/** Commands to a piece of improvement work. */
public sealed interface ActionCommand extends Command
        permits PlanAction,
                RewordAction,
                ChangeActionItems,
                RescheduleAction,
                ReassignAction,
                StartAction,
                NoteActionProgress,
                CompleteAction,
                ReopenAction,
                CancelAction,
                CarryOverAction {

    UUID actionId();
}
