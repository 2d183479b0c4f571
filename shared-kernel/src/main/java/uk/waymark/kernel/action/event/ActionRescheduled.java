package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.ErasableText;

/** The work is due at another time; no due window means unscheduled. */
@Revision("1")
public record ActionRescheduled(UUID actionId, @Nullable Due due, ErasableText reason, LocalDate effectiveOn)
        implements ActionEvent {}
