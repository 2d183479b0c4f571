package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.kernel.institution.command.SetYearGroups;
import uk.waymark.kernel.message.Command;

/** The wish to say which year groups the institution teaches; the whole list. */
@Schema(name = "YearGroupsRequest", example = "{\"yearGroups\":[7,8,9,10,11]}")
public record TeachYearGroups(
        @NotNull List<Integer> yearGroups, @Nullable LocalDate effectiveOn) implements Wish.Itself {

    @Override
    public Class<? extends Command> becomes() {
        return SetYearGroups.class;
    }

    @Override
    public Command command(Draft draft) {
        return new SetYearGroups(draft.subject(), yearGroups, effectiveOn);
    }
}
