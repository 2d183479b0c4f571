package uk.waymark.kernel.assessment.event;

import java.util.UUID;

/** Facts about the level that an item should reach. */
public sealed interface TargetEvent extends ItemEvent
        permits TargetSet, TargetRevised, TargetReached, TargetReopened, TargetDropped {

    UUID targetId();
}
