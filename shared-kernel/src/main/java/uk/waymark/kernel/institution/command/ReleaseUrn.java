package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.institution.Urn;

/** A command to give up a URN that the institution holds. */
@Needs(Permission.SET_UP)
public record ReleaseUrn(
        @TargetAggregateIdentifier UUID urnId,
        Urn urn,
        UUID institutionId,
        @Nullable LocalDate effectiveOn) implements UrnCommand {}
