package uk.waymark.kernel.action.event;

import java.util.UUID;
import uk.waymark.kernel.message.Fact;

/** Facts about a piece of improvement work. */
public sealed interface ActionEvent extends Fact
        permits ActionPlanned,
                ActionReworded,
                ActionItemsChanged,
                ActionRescheduled,
                ActionReassigned,
                ActionStarted,
                ActionProgressNoted,
                ActionCompleted,
                ActionReopened,
                ActionCancelled,
                ActionCarriedOver {

    UUID actionId();
}
