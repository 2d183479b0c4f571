package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** The work is described in other words. */
@Revision("1")
public record ActionReworded(
        UUID actionId, ErasableText description, @Nullable ErasableText reason, LocalDate effectiveOn)
        implements ActionEvent {}
