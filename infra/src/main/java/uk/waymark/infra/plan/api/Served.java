package uk.waymark.infra.plan.api;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import uk.waymark.kernel.framework.ItemRef;

/** An item that the work is for. */
public record Served(@NotBlank String frameworkId, @NotBlank String item) {

    static List<ItemRef> refs(List<Served> serves) {
        return serves.stream()
                .map(served -> new ItemRef(served.frameworkId(), served.item()))
                .toList();
    }
}
