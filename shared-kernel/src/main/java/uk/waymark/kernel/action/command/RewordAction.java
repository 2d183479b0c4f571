package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.text.ErasableText;

/** A command to describe the work in other words. */
@Needs(Permission.PLAN)
public record RewordAction(
        @TargetAggregateIdentifier UUID actionId,
        ErasableText description,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ActionCommand {}
