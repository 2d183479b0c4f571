package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A command to give up the open target of an item. */
@Needs(Permission.ANSWER)
public record DropTarget(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
