package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A command to say something about an item. */
@Needs(Permission.COMMENT)
public record AddComment(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        UUID commentId,
        ErasableText text,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
