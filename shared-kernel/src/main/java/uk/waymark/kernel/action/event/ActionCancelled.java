package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.text.ErasableText;

/** The work will not be done. */
@Revision("1")
public record ActionCancelled(UUID actionId, ErasableText reason, LocalDate effectiveOn) implements ActionEvent {}
