package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A command to set or revise the level that an item should reach. The id counts only if there is no open target. */
@Needs(Permission.ANSWER)
public record SetTarget(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        UUID targetId,
        int level,
        @Nullable Due due,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
