package uk.waymark.kernel.assessment.event;

import uk.waymark.kernel.framework.ItemRef;

/** Facts about one item of an assessment. */
public sealed interface ItemEvent extends AssessmentEvent
        permits ResponseSubmitted,
                ResponseRevised,
                ResponseReaffirmed,
                ResponseWithdrawn,
                ResponseRetracted,
                EvidenceAdded,
                EvidenceWithdrawn,
                PracticeRecorded,
                PracticeRetired,
                CommentAdded,
                ItemFlagged,
                ItemUnflagged,
                TargetSet,
                TargetRevised,
                TargetReached,
                TargetReopened,
                TargetDropped {

    ItemRef item();
}
