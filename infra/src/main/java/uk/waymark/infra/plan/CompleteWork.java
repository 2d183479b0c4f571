package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.action.command.CompleteAction;

/** A wish to say that the work was done. {@code completedOn} is this write's name for {@code effectiveOn}: give one of them. */
@Schema(
        name = "CompletionRequest",
        example = "{\"completedOn\":\"2025-01-10\",\"outcome\":\"Two employers came and stayed all day.\"}")
public record CompleteWork(
        @Nullable LocalDate completedOn,
        @FreeText @Nullable String outcome,
        @Nullable LocalDate effectiveOn) implements Wish.Itself<CompleteAction> {

    @Override
    public CompleteAction command(Draft draft) {
        return new CompleteAction(draft.subject(), draft.textIfAny("outcome", outcome), effectiveOn);
    }

    /** Said with one name for the day. */
    public static CompleteWork on(@Nullable LocalDate day, @Nullable String outcome) {
        return new CompleteWork(day, outcome, day);
    }

    /** For requests that may come without a body; both names stand for the day that one of them says. */
    public static CompleteWork or(@Nullable CompleteWork body) {
        return body == null ? on(null, null) : body.onOneDay();
    }

    private CompleteWork onOneDay() {
        if (completedOn != null && effectiveOn != null && !completedOn.equals(effectiveOn)) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    "completedOn",
                    "completedOn and effectiveOn are the same day: give one of them.");
        }
        LocalDate day = completedOn == null ? effectiveOn : completedOn;
        return on(day, outcome);
    }
}
