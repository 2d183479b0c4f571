package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.text.ErasableText;

/** A command to say that the work was not finished after all. */
@Needs(Permission.PLAN)
public record ReopenAction(
        @TargetAggregateIdentifier UUID actionId,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn) implements ActionCommand {}
