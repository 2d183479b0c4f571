package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** An item is called a priority or a strength, instead of what it was called before. */
@Revision("1")
public record ItemFlagged(
        UUID assessmentId,
        ItemRef item,
        Flag flag,
        @Nullable ErasableText reason,
        LocalDate effectiveOn) implements FlagEvent {}
