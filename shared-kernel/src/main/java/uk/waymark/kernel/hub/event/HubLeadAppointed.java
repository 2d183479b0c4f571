package uk.waymark.kernel.hub.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** A person reads what members share with the hub from now on. */
@Revision("1")
public record HubLeadAppointed(UUID hubId, UUID personId, LocalDate effectiveOn) implements HubEvent {}
