package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The work has begun. */
@Revision("1")
public record ActionStarted(UUID actionId, LocalDate effectiveOn) implements ActionEvent {}
