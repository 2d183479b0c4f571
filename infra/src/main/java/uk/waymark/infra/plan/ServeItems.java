package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Wish;
import uk.waymark.kernel.action.command.ChangeActionItems;

/** A wish to say which items the work serves; the whole list. */
@Schema(
        name = "ItemsRequest",
        example = "{\"serves\":[{\"frameworkId\":\"cimm-school@2024\",\"item\":\"2.3\"},"
                + "{\"frameworkId\":\"cimm-school@2024\",\"item\":\"3.1\"}]}")
public record ServeItems(
        @NotEmpty List<@Valid ServedItem> serves, @Nullable LocalDate effectiveOn)
        implements Wish.Itself<ChangeActionItems> {

    @Override
    public ChangeActionItems command(Draft draft) {
        return new ChangeActionItems(draft.subject(), ServedItem.refs(serves), effectiveOn);
    }
}
