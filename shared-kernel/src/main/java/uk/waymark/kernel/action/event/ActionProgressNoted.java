package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.text.ErasableText;

/** Somebody noted how the work goes. */
@Revision("1")
public record ActionProgressNoted(UUID actionId, UUID noteId, ErasableText note, LocalDate effectiveOn)
        implements ActionEvent {}
