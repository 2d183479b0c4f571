package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;

/**
 * A command to share the answers to a framework with a hub.
 *
 * @param framework its family, such as {@code cimm-school}
 * @param from nothing before this day is shown; null keeps the day that there is, or else means the day of the command
 */
@Needs(Permission.SHARE)
public record GrantHubSharing(
        @TargetAggregateIdentifier UUID institutionId,
        UUID hubId,
        String framework,
        @Nullable LocalDate from,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {}
