package uk.waymark.query.timeline;

import java.util.List;
import uk.waymark.kernel.framework.ItemRef;

/** Every action that serves the item, whenever it is due, in the order in which they were planned. */
public record ActionsServing(ItemRef item, List<ActionState> actions) {}
