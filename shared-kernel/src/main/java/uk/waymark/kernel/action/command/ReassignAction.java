package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to say who does the work; the whole list. */
@Needs(Permission.PLAN)
public record ReassignAction(
        @TargetAggregateIdentifier UUID actionId,
        List<UUID> owners,
        @Nullable LocalDate effectiveOn) implements ActionCommand {}
