package uk.waymark.infra.review;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.Colleagues;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.kernel.assessment.command.AbandonReview;
import uk.waymark.kernel.assessment.command.ChangeReviewParticipants;
import uk.waymark.kernel.assessment.command.ReopenReview;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.command.StartReview;

/** The wishes about a review of an assessment. */
@Component
public record ReviewWishes(Colleagues colleagues) {

    /** A review begins; the receipt names it {@code reviewId}. */
    public Wish start(BeginReview body) {
        return Wish.of(
                body,
                StartReview.class,
                draft -> new StartReview(
                        draft.subject(),
                        draft.makes("review", "reviewId"),
                        body.academicYear(),
                        draft.text("title", body.title()),
                        colleagues.named(draft.institutionId(), "participants", body.participants()),
                        body.effectiveOn()));
    }

    /** These people take part, and nobody else. */
    public Wish participants(UUID reviewId, NameParticipants body) {
        return Wish.of(
                body,
                ChangeReviewParticipants.class,
                draft -> new ChangeReviewParticipants(
                        draft.subject(),
                        reviewId,
                        colleagues.named(draft.institutionId(), "participants", body.participants()),
                        body.effectiveOn()));
    }

    /** The review is finished, and what stands on that day is kept. */
    public Wish signOff(UUID reviewId, FinishReview body) {
        return Wish.of(
                body,
                SignOffReview.class,
                draft -> new SignOffReview(
                        draft.subject(), reviewId, draft.textIfAny("note", body.note()), body.effectiveOn()));
    }

    /** A review that was signed off goes on. */
    public Wish reopen(UUID reviewId, ForReason why) {
        return Wish.of(
                why,
                ReopenReview.class,
                draft -> new ReopenReview(draft.subject(), reviewId, draft.reason(why), why.effectiveOn()));
    }

    /** The review is given up; what was answered in it stands. */
    public Wish abandon(UUID reviewId, ForReason why) {
        return Wish.of(
                why,
                AbandonReview.class,
                draft -> new AbandonReview(draft.subject(), reviewId, draft.reason(why), why.effectiveOn()));
    }
}
