package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** Give the open target of an item up. */
public record DropTarget(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
