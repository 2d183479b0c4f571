package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.action.command.RewordAction;

/** A wish to describe the work in other words. */
@Schema(
        name = "WordingRequest",
        example = "{\"description\":\"Invite three local employers to the careers fair\",\"reason\":\"A third employer"
                + " offered.\"}")
public record RewordWork(
        @NotBlank @FreeText String description,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Wish.Itself<RewordAction> {

    @Override
    public RewordAction command(Draft draft) {
        return new RewordAction(
                draft.subject(),
                draft.text("description", description),
                draft.textIfAny("reason", reason),
                effectiveOn);
    }
}
