package uk.waymark.kernel.hub.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to register a careers hub or trust. */
@Needs(Permission.OPERATE)
public record RegisterHub(
        @TargetAggregateIdentifier UUID hubId,
        String name,
        @Nullable LocalDate effectiveOn) implements HubCommand {}
