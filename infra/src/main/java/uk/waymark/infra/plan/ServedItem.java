package uk.waymark.infra.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import uk.waymark.kernel.framework.ItemRef;

/** An item that the work is for. */
@Schema(name = "Served")
public record ServedItem(
        @NotBlank String frameworkId, @NotBlank String item) {

    static List<ItemRef> refs(List<ServedItem> serves) {
        return serves.stream()
                .map(served -> new ItemRef(served.frameworkId(), served.item()))
                .toList();
    }
}
