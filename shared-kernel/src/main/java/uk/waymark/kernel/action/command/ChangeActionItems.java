package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.ItemRef;

/** A command to say which items the work serves; the whole list. */
@Needs(Permission.PLAN)
public record ChangeActionItems(
        @TargetAggregateIdentifier UUID actionId,
        List<ItemRef> serves,
        @Nullable LocalDate effectiveOn) implements ActionCommand {}
