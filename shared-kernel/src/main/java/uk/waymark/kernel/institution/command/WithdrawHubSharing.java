package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/** A command to let a person no longer read longer share the answers to a framework with a hub. */
@Needs(Permission.SHARE)
public record WithdrawHubSharing(
        @TargetAggregateIdentifier UUID institutionId,
        UUID hubId,
        String framework,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
