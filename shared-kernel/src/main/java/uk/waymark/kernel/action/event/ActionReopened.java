package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** The work was not finished after all. */
@Revision("1")
public record ActionReopened(UUID actionId, @Nullable ErasableText reason, LocalDate effectiveOn)
        implements ActionEvent {}
