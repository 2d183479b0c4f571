package uk.waymark.infra.answering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.calendar.Due;

/** A wish to set or revise the level that an item should reach. */
@Schema(
        name = "TargetRequest",
        example = "{\"level\":3,\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT4\"}}")
public record AimForLevel(
        @NotNull Integer level,
        @Nullable Due due,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Wish.Itself<SetTarget> {

    @Override
    public SetTarget command(Draft draft) {
        return new SetTarget(
                draft.subject(),
                draft.item(),
                draft.newId("target"),
                level,
                due,
                draft.textIfAny("reason", reason),
                effectiveOn);
    }
}
