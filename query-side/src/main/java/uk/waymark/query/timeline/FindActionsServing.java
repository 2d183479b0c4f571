package uk.waymark.query.timeline;

import java.util.UUID;
import uk.waymark.kernel.framework.ItemRef;

/** Which actions serve an item, as they stand now? Answered with {@link ActionsServing}, or nothing if there is no such institution. */
public record FindActionsServing(UUID institutionId, ItemRef item) {}
