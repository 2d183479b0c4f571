package uk.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.command.WithdrawResponse;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerRules;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.text.ErasableText;

/** The answers to every item of an assessment. They may arrive out of order. */
final class Answers {

    private static final String RESPONSE_ID = "responseId";

    private Map<String, ItemAnswers> byItem = new TreeMap<>();

    ItemAnswers to(ItemRef item) {
        return byItem.getOrDefault(item.toString(), ItemAnswers.NONE);
    }

    /**
     * The same answer as stands on that day writes nothing. An answer is submitted where none stood that day (before the
     * first one, even if recorded after it, and after a withdrawal), and a revision where another one did.
     */
    void submit(SubmitResponse command, Item item, LocalDate day, @Nullable UUID reviewId) {
        AnswerRules.check(item, command.answer()).map(Refusal::asException).ifPresent(refused -> {
            throw refused;
        });
        requireNewEntry(command.responseId());
        ItemAnswers given = to(command.item());
        Answer standing = given.answerOn(day);
        if (command.answer().equals(standing)) {
            return;
        }
        if (given.wouldFall(day, command.answer(), item)) {
            Rules.reasonFor("An answer that falls, or makes the next one a fall,", command.reason());
        }
        apply(standing == null ? submitted(command, day, reviewId) : revised(command, day, reviewId));
    }

    void reaffirm(ReaffirmResponse command, LocalDate day, @Nullable UUID reviewId) {
        requireNewEntry(command.responseId());
        Answer standing = requireStanding(command.item(), day);
        apply(new ResponseReaffirmed(
                command.assessmentId(), command.item(), command.responseId(), standing, reviewId, day));
    }

    void withdraw(WithdrawResponse command, LocalDate day, @Nullable UUID reviewId) {
        requireNewEntry(command.responseId());
        requireStanding(command.item(), day);
        apply(new ResponseWithdrawn(
                command.assessmentId(), command.item(), command.responseId(), command.reason(), reviewId, day));
    }

    /** The day on which the entry that is to be retracted was said to be true. */
    LocalDate dayOfRetractable(RetractResponse command) {
        ItemAnswers given = to(command.item());
        if (given.isRetracted(command.responseId())) {
            throw Rules.wrongState(RESPONSE_ID, "That entry was retracted before.");
        }
        return given.counting(command.responseId())
                .orElseThrow(() -> Rules.notFound(RESPONSE_ID, command.responseId()))
                .effectiveOn();
    }

    void retract(RetractResponse command, LocalDate day) {
        ErasableText reason = Rules.reasonFor("Retracting an entry", command.reason());
        apply(new ResponseRetracted(command.assessmentId(), command.item(), command.responseId(), reason, day));
    }

    void evolve(ResponseSubmitted submitted) {
        record(submitted.item(), submitted.responseId(), submitted.answer(), submitted.effectiveOn());
    }

    void evolve(ResponseRevised revised) {
        record(revised.item(), revised.responseId(), revised.answer(), revised.effectiveOn());
    }

    void evolve(ResponseReaffirmed reaffirmed) {
        record(reaffirmed.item(), reaffirmed.responseId(), reaffirmed.answer(), reaffirmed.effectiveOn());
    }

    void evolve(ResponseWithdrawn withdrawn) {
        record(withdrawn.item(), withdrawn.responseId(), null, withdrawn.effectiveOn());
    }

    void evolve(ResponseRetracted retracted) {
        ItemRef item = retracted.item();
        byItem.put(item.toString(), to(item).without(retracted.responseId()));
    }

    private void record(ItemRef item, UUID responseId, @Nullable Answer answer, LocalDate day) {
        byItem.put(item.toString(), to(item).with(new ItemAnswers.Entry(responseId, answer, day)));
    }

    private void requireNewEntry(UUID responseId) {
        boolean known = byItem.values().stream().anyMatch(given -> given.knows(responseId));
        Rules.requireNew(known, RESPONSE_ID, responseId);
    }

    private Answer requireStanding(ItemRef item, LocalDate day) {
        Answer standing = to(item).answerOn(day);
        if (standing == null) {
            throw Rules.wrongState("item", "No answer to %s stands on %s.".formatted(item.item(), day));
        }
        return standing;
    }

    private static ResponseSubmitted submitted(SubmitResponse command, LocalDate day, @Nullable UUID reviewId) {
        return new ResponseSubmitted(
                command.assessmentId(),
                command.item(),
                command.responseId(),
                command.answer(),
                command.reason(),
                reviewId,
                day);
    }

    private static ResponseRevised revised(SubmitResponse command, LocalDate day, @Nullable UUID reviewId) {
        return new ResponseRevised(
                command.assessmentId(),
                command.item(),
                command.responseId(),
                command.answer(),
                command.reason(),
                reviewId,
                day);
    }
}
