package uk.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.assessment.command.AddComment;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.NewEvidence;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.command.RetirePractice;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.command.WithdrawEvidence;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;

/** The texts that are written about items beside their answers: evidence, practice and comments. */
final class Notes {

    private static final String EVIDENCE_ID = "evidenceId";
    private static final String PRACTICE_ID = "practiceId";
    private static final String COMMENT_ID = "commentId";

    private Register evidence = new Register();
    private Register practice = new Register();
    private Register comments = new Register();

    /** Evidence that comes with an answer is true from the answer's day on, and belongs to the entry that stands then. */
    void addEvidence(SubmitResponse command, ItemAnswers.Entry standing, LocalDate day) {
        for (NewEvidence shown : command.evidence()) {
            evidence.requireNew(EVIDENCE_ID, shown.evidenceId());
            apply(new EvidenceAdded(
                    command.assessmentId(),
                    command.item(),
                    shown.evidenceId(),
                    shown.text(),
                    standing.responseId(),
                    day));
        }
    }

    @CommandHandler
    void handle(AddEvidence command, Clock clock) {
        LocalDate day = EffectiveDay.of(command, clock);
        evidence.requireNew(EVIDENCE_ID, command.evidenceId());
        apply(new EvidenceAdded(
                command.assessmentId(), command.item(), command.evidenceId(), command.text(), null, day));
    }

    @CommandHandler
    void handle(WithdrawEvidence command, Clock clock) {
        LocalDate since = evidence.dayOfOngoing(EVIDENCE_ID, command.evidenceId(), command.item());
        LocalDate day = EffectiveDay.following(since, command, clock);
        apply(new EvidenceWithdrawn(
                command.assessmentId(), command.item(), command.evidenceId(), command.reason(), day));
    }

    @CommandHandler
    void handle(RecordPractice command, Clock clock) {
        practice.requireNew(PRACTICE_ID, command.practiceId());
        LocalDate day = EffectiveDay.of(command, clock);
        apply(new PracticeRecorded(command.assessmentId(), command.item(), command.practiceId(), command.text(), day));
    }

    @CommandHandler
    void handle(RetirePractice command, Clock clock) {
        LocalDate since = practice.dayOfOngoing(PRACTICE_ID, command.practiceId(), command.item());
        LocalDate day = EffectiveDay.following(since, command, clock);
        apply(new PracticeRetired(command.assessmentId(), command.item(), command.practiceId(), command.reason(), day));
    }

    @CommandHandler
    void handle(AddComment command, Clock clock) {
        comments.requireNew(COMMENT_ID, command.commentId());
        LocalDate day = EffectiveDay.of(command, clock);
        apply(new CommentAdded(command.assessmentId(), command.item(), command.commentId(), command.text(), day));
    }

    void evolve(EvidenceAdded added) {
        evidence.begin(added.evidenceId(), added.item(), added.effectiveOn());
    }

    void evolve(EvidenceWithdrawn withdrawn) {
        evidence.end(withdrawn.evidenceId(), withdrawn.item(), withdrawn.effectiveOn());
    }

    void evolve(PracticeRecorded recorded) {
        practice.begin(recorded.practiceId(), recorded.item(), recorded.effectiveOn());
    }

    void evolve(PracticeRetired retired) {
        practice.end(retired.practiceId(), retired.item(), retired.effectiveOn());
    }

    void evolve(CommentAdded added) {
        comments.begin(added.commentId(), added.item(), added.effectiveOn());
    }
}
