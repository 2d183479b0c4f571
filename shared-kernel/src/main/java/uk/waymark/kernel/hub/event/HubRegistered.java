package uk.waymark.kernel.hub.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The fact that there is a hub: institutions may join it. */
@Revision("1")
public record HubRegistered(UUID hubId, String name, LocalDate effectiveOn) implements HubEvent {}
