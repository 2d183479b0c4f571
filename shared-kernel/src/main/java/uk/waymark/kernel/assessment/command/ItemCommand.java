package uk.waymark.kernel.assessment.command;

import uk.waymark.kernel.framework.ItemRef;

/** Commands about one item of an assessment. */
public sealed interface ItemCommand extends AssessmentCommand
        permits SubmitResponse,
                ReaffirmResponse,
                WithdrawResponse,
                RetractResponse,
                AddEvidence,
                WithdrawEvidence,
                RecordPractice,
                RetirePractice,
                AddComment,
                FlagItem,
                UnflagItem,
                SetTarget,
                DropTarget {

    ItemRef item();
}
