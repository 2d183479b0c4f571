package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The hub sees nothing of this any more, of no day.
 *
 * @param framework its family
 */
@Revision("1")
public record HubSharingWithdrawn(UUID institutionId, UUID hubId, String framework, LocalDate effectiveOn)
        implements InstitutionEvent {}
