package uk.waymark.query.timeline.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.waymark.kernel.framework.ItemRef;

/** The actions of an institution that were completed, in the order in which they were. */
public record WorkCompleted(List<Completed> actions) {

    /** As much of a completed action as a list of them says. */
    public record Completed(UUID actionId, List<ItemRef> serves, String description, LocalDate completedOn) {}
}
