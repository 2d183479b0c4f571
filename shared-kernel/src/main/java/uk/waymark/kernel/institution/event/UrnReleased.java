package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.institution.Urn;

/** A URN no longer belongs to the institution that held it. */
@Revision("1")
public record UrnReleased(UUID urnId, Urn urn, UUID institutionId, LocalDate effectiveOn) implements UrnEvent {}
