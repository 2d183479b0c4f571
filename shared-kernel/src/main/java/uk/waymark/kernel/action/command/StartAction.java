package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to say that the work has begun. */
@Needs(Permission.WORK)
public record StartAction(
        @TargetAggregateIdentifier UUID actionId, @Nullable LocalDate effectiveOn) implements ActionCommand {}
