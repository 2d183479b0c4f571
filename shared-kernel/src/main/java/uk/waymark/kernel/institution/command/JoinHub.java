package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to join a hub that exists. Nothing is shared with it yet. */
@Needs(Permission.SHARE)
public record JoinHub(
        @TargetAggregateIdentifier UUID institutionId,
        UUID hubId,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
