package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.ItemRef;

/** A command to take an item's flag away. */
@Needs(Permission.ANSWER)
public record UnflagItem(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        @Nullable LocalDate effectiveOn) implements ItemCommand {}
