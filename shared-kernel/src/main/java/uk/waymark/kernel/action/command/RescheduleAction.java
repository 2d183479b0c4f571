package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.ErasableText;

/** A command to move the work to another time; no due window means unscheduled. */
@Needs(Permission.PLAN)
public record RescheduleAction(
        @TargetAggregateIdentifier UUID actionId,
        @Nullable Due due,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ActionCommand {}
