package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.FreeText;

/** Say that the work was done. {@code completedOn} is this write's name for {@code effectiveOn}: give one of them. */
@Schema(example = "{\"completedOn\":\"2025-01-10\",\"outcome\":\"Two employers came and stayed all day.\"}")
public record CompletionRequest(
        @Nullable LocalDate completedOn,
        @FreeText @Nullable String outcome,
        @Nullable LocalDate effectiveOn) implements Dated {

    public static CompletionRequest or(@Nullable CompletionRequest body) {
        return body == null ? new CompletionRequest(null, null, null) : body.onOneDay();
    }

    private CompletionRequest onOneDay() {
        if (completedOn != null && effectiveOn != null && !completedOn.equals(effectiveOn)) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    "completedOn",
                    "completedOn and effectiveOn are the same day: give one of them.");
        }
        LocalDate day = completedOn == null ? effectiveOn : completedOn;
        return new CompletionRequest(day, outcome, day);
    }
}
