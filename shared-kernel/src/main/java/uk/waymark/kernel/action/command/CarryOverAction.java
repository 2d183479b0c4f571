package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.ErasableText;

/** A command to take unfinished work into a later academic year. */
@Needs(Permission.PLAN)
public record CarryOverAction(
        @TargetAggregateIdentifier UUID actionId,
        Due.Window due,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ActionCommand {}
