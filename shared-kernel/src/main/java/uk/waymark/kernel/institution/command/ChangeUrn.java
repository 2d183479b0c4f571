package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.institution.Urn;

/** A command to change to a URN that is claimed for the institution. */
@Needs(Permission.SET_UP)
public record ChangeUrn(
        @TargetAggregateIdentifier UUID institutionId,
        Urn urn,
        @Nullable LocalDate effectiveOn) implements InstitutionCommand {}
