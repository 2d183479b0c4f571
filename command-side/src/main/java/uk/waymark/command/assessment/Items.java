package uk.waymark.command.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateMember;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.assessment.command.DropTarget;
import uk.waymark.kernel.assessment.command.ItemCommand;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.command.WithdrawResponse;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.framework.Item;

/**
 * The items of an assessment, with everything that is said about them. Every fact about an answer may concern the
 * item's target.
 */
final class Items {

    private Answers answers = new Answers();
    private Targets targets = new Targets();

    @AggregateMember
    private Flags flags = new Flags();

    @AggregateMember
    private Notes notes = new Notes();

    void submit(SubmitResponse command, Item item, LocalDate day, @Nullable UUID reviewId) {
        answers.submit(command, item, day, reviewId);
        notes.addEvidence(command, answers.to(command.item()).standingOn(day).orElseThrow(), day);
        reachTarget(command);
    }

    void reaffirm(ReaffirmResponse command, LocalDate day, @Nullable UUID reviewId) {
        answers.reaffirm(command, day, reviewId);
        reachTarget(command);
    }

    void withdraw(WithdrawResponse command, LocalDate day, @Nullable UUID reviewId) {
        answers.withdraw(command, day, reviewId);
        reachTarget(command);
    }

    void retract(RetractResponse command, Clock clock) {
        LocalDate day = EffectiveDay.following(answers.dayOfRetractable(command), command, clock);
        answers.retract(command, day);
        reachTarget(command);
        targets.reopenIfUndone(command.assessmentId(), command.item(), answers.to(command.item()), day);
    }

    void setTarget(SetTarget command, Item item, Clock clock) {
        targets.set(command, item, answers.to(command.item()), clock);
    }

    void dropTarget(DropTarget command, Clock clock) {
        targets.drop(command, clock);
    }

    void evolve(ItemEvent said) {
        switch (said) {
            case ResponseSubmitted submitted -> answers.evolve(submitted);
            case ResponseRevised revised -> answers.evolve(revised);
            case ResponseReaffirmed reaffirmed -> answers.evolve(reaffirmed);
            case ResponseWithdrawn withdrawn -> answers.evolve(withdrawn);
            case ResponseRetracted retracted -> answers.evolve(retracted);
            case EvidenceAdded added -> notes.evolve(added);
            case EvidenceWithdrawn withdrawn -> notes.evolve(withdrawn);
            case PracticeRecorded recorded -> notes.evolve(recorded);
            case PracticeRetired retired -> notes.evolve(retired);
            case CommentAdded added -> notes.evolve(added);
            case ItemFlagged flagged -> flags.evolve(flagged);
            case ItemUnflagged unflagged -> flags.evolve(unflagged);
            case TargetSet set -> targets.evolve(set);
            case TargetRevised revised -> targets.evolve(revised);
            case TargetReached reached -> targets.evolve(reached);
            case TargetReopened reopened -> targets.evolve(reopened);
            case TargetDropped dropped -> targets.evolve(dropped);
        }
    }

    private void reachTarget(ItemCommand command) {
        targets.reach(command.assessmentId(), command.item(), answers.to(command.item()));
    }
}
