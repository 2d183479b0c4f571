package uk.waymark.infra.answering;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.FlagItem;

/** A wish to call an item a priority or a strength. */
@Schema(name = "FlagRequest", example = "{\"flag\":\"PRIORITY\"}")
public record MarkItem(
        @NotNull Flag flag,
        @FreeText @Nullable String reason,
        @Nullable LocalDate effectiveOn) implements Wish.Itself<FlagItem> {

    @Override
    public FlagItem command(Draft draft) {
        return new FlagItem(draft.subject(), draft.item(), flag, draft.textIfAny("reason", reason), effectiveOn);
    }
}
