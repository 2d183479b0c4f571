package uk.waymark.infra.institution;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.kernel.institution.command.SetYearGroups;

/** The wish to say which year groups the institution teaches; the whole list. */
@Schema(name = "YearGroupsRequest", example = "{\"yearGroups\":[7,8,9,10,11]}")
public record TeachYearGroups(
        @NotNull List<Integer> yearGroups, @Nullable LocalDate effectiveOn) implements Wish.Itself<SetYearGroups> {

    @Override
    public SetYearGroups command(Draft draft) {
        return new SetYearGroups(draft.subject(), yearGroups, effectiveOn);
    }
}
