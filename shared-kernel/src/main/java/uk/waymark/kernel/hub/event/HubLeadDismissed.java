package uk.waymark.kernel.hub.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A person reads nothing of the hub any more. */
@Revision("1")
public record HubLeadDismissed(UUID hubId, UUID personId, LocalDate effectiveOn) implements HubEvent {}
