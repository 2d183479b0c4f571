package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The fact that other people do the work; the whole list. */
@Revision("1")
public record ActionReassigned(UUID actionId, List<UUID> owners, LocalDate effectiveOn) implements ActionEvent {}
