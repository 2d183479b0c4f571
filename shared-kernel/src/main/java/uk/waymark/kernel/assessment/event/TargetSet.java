package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A level was set that an item should reach. */
@Revision("1")
public record TargetSet(
        UUID assessmentId,
        ItemRef item,
        UUID targetId,
        int level,
        @Nullable Due due,
        @Nullable ErasableText reason,
        LocalDate effectiveOn)
        implements TargetEvent {}
