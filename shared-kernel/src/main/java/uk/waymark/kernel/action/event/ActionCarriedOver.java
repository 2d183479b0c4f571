package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.ErasableText;

/** The fact that unfinished work goes on in a later academic year. */
@Revision("1")
public record ActionCarriedOver(
        UUID actionId, Due.Window due, @Nullable ErasableText reason, LocalDate effectiveOn) implements ActionEvent {}
