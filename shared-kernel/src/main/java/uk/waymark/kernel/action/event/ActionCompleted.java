package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** The work was done on {@code effectiveOn}. */
@Revision("1")
public record ActionCompleted(UUID actionId, @Nullable ErasableText outcome, LocalDate effectiveOn)
        implements ActionEvent {}
