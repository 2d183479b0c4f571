package uk.waymark.kernel.hub.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to let a person read what members share with the hub. */
@Needs(Permission.OPERATE)
public record AppointHubLead(
        @TargetAggregateIdentifier UUID hubId,
        UUID personId,
        @Nullable LocalDate effectiveOn) implements HubCommand {}
