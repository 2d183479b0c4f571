package uk.waymark.infra.answering;

import java.util.UUID;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.kernel.assessment.command.AddComment;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.DropTarget;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RecordPractice;
import uk.waymark.kernel.assessment.command.RetirePractice;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.UnflagItem;
import uk.waymark.kernel.assessment.command.WithdrawEvidence;
import uk.waymark.kernel.assessment.command.WithdrawResponse;
import uk.waymark.kernel.text.ErasableText;

/** The wishes about an item for which a reason, a day or a text is all that is said. */
public final class ItemWishes {

    private ItemWishes() {}

    /** The answer was looked at again and still stands. */
    public static Wish reaffirm(OnDay day) {
        return Wish.of(
                day,
                ReaffirmResponse.class,
                draft -> new ReaffirmResponse(
                        draft.subject(), draft.item(), draft.makes("reaffirmation", "responseId"), day.effectiveOn()));
    }

    /** There is no answer from that day on. */
    public static Wish withdraw(ForReason why) {
        return Wish.of(
                why,
                WithdrawResponse.class,
                draft -> new WithdrawResponse(
                        draft.subject(),
                        draft.item(),
                        draft.makes("withdrawal", "responseId"),
                        draft.reason(why),
                        why.effectiveOn()));
    }

    /** The entry was a mistake and never counted. */
    public static Wish retract(UUID responseId, ForReason why) {
        return Wish.of(
                why,
                RetractResponse.class,
                draft -> new RetractResponse(
                        draft.subject(), draft.item(), responseId, draft.reason(why), why.effectiveOn()));
    }

    /** The open target is given up. */
    public static Wish dropTarget(ForReason why) {
        return Wish.of(
                why,
                DropTarget.class,
                draft -> new DropTarget(draft.subject(), draft.item(), draft.reason(why), why.effectiveOn()));
    }

    /** The item is neither a priority nor a strength. */
    public static Wish unmark(OnDay day) {
        return Wish.of(
                day, UnflagItem.class, draft -> new UnflagItem(draft.subject(), draft.item(), day.effectiveOn()));
    }

    /** Something shows the answer to be true. */
    public static Wish addEvidence(WriteAboutItem words) {
        return Wish.of(words, AddEvidence.class, draft -> {
            UUID id = draft.makes("evidence", "evidenceId");
            return new AddEvidence(draft.subject(), draft.item(), id, text(draft, id, words), words.effectiveOn());
        });
    }

    /** The evidence no longer counts. */
    public static Wish withdrawEvidence(UUID evidenceId, ForReason why) {
        return Wish.of(
                why,
                WithdrawEvidence.class,
                draft -> new WithdrawEvidence(
                        draft.subject(), draft.item(), evidenceId, draft.reason(why), why.effectiveOn()));
    }

    /** The institution does this about the item. */
    public static Wish recordPractice(WriteAboutItem words) {
        return Wish.of(words, RecordPractice.class, draft -> {
            UUID id = draft.makes("practice", "practiceId");
            return new RecordPractice(draft.subject(), draft.item(), id, text(draft, id, words), words.effectiveOn());
        });
    }

    /** The practice has ended. */
    public static Wish retirePractice(UUID practiceId, ForReason why) {
        return Wish.of(
                why,
                RetirePractice.class,
                draft -> new RetirePractice(
                        draft.subject(), draft.item(), practiceId, draft.reason(why), why.effectiveOn()));
    }

    /** Somebody says something about the item. */
    public static Wish comment(WriteAboutItem words) {
        return Wish.of(words, AddComment.class, draft -> {
            UUID id = draft.makes("comment", "commentId");
            return new AddComment(draft.subject(), draft.item(), id, text(draft, id, words), words.effectiveOn());
        });
    }

    private static ErasableText text(Draft draft, UUID id, WriteAboutItem words) {
        return draft.text(id, words.text());
    }
}
