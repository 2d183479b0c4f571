package uk.waymark.kernel.assessment.event;

import uk.waymark.kernel.framework.ItemRef;

/** Facts about one item of an assessment. */
public sealed interface ItemEvent extends AssessmentEvent permits ResponseEvent, NoteEvent, FlagEvent, TargetEvent {

    ItemRef item();
}
