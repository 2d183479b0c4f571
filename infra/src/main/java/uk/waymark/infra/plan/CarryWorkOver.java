package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.action.command.CarryOverAction;
import uk.waymark.kernel.calendar.Due;

/** A wish to take unfinished work into a later academic year. */
@Schema(
        name = "CarryOverRequest",
        example = "{\"due\":{\"academicYear\":\"2025/26\",\"from\":\"HT1\"},\"reason\":\"Not finished this year.\"}")
public record CarryWorkOver(
        @NotNull Due.Window due,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Wish.Itself<CarryOverAction> {

    @Override
    public CarryOverAction command(Draft draft) {
        return new CarryOverAction(draft.subject(), due, draft.textIfAny("reason", reason), effectiveOn);
    }
}
