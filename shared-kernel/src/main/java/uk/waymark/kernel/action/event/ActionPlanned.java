package uk.waymark.kernel.action.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A piece of improvement work is planned. {@code importedRow} is the keyed digest of the plan's row that it came from. */
@Revision("1")
public record ActionPlanned(
        UUID actionId,
        UUID institutionId,
        List<ItemRef> serves,
        ErasableText description,
        @Nullable Due due,
        List<UUID> owners,
        @Nullable String importedRow,
        LocalDate effectiveOn)
        implements ActionEvent {}
