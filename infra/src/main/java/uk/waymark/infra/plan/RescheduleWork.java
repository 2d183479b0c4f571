package uk.waymark.infra.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.calendar.Due;

/** A wish to move the work to another time; due has to be said, and null means unscheduled. */
@Schema(
        name = "ScheduleRequest",
        example = "{\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT5\"},\"reason\":\"The hall is closed in HT4.\"}")
public record RescheduleWork(
        @JsonProperty(required = true) @Nullable Due due,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn)
        implements Wish.Itself<RescheduleAction> {

    @Override
    public RescheduleAction command(Draft draft) {
        return new RescheduleAction(draft.subject(), due, draft.textIfAny("reason", reason), effectiveOn);
    }
}
