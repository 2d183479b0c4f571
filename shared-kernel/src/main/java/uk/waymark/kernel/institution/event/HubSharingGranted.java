package uk.waymark.kernel.institution.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The hub sees how the institution answers the items of a framework.
 *
 * @param framework its family
 * @param from nothing before this day is shown
 */
@Revision("1")
public record HubSharingGranted(UUID institutionId, UUID hubId, String framework, LocalDate from, LocalDate effectiveOn)
        implements InstitutionEvent {}
