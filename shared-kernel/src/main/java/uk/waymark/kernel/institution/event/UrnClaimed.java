package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.institution.Urn;

/** A URN belongs to one institution from now on. */
@Revision("1")
public record UrnClaimed(UUID urnId, Urn urn, UUID institutionId, LocalDate effectiveOn) implements UrnEvent {}
