package uk.waymark.kernel.institution.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;

/** Register an institution whose URN is claimed for it. */
public record RegisterInstitution(
        @TargetAggregateIdentifier UUID institutionId,
        Urn urn,
        String name,
        InstitutionType type,
        @Nullable LocalDate effectiveOn)
        implements InstitutionCommand {}
