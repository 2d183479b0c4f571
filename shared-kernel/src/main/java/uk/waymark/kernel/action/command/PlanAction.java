package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A command to plan a piece of improvement work. */
@Needs(Permission.PLAN)
public record PlanAction(
        @TargetAggregateIdentifier UUID actionId,
        UUID institutionId,
        List<ItemRef> serves,
        ErasableText description,
        @Nullable Due due,
        List<UUID> owners,
        @Nullable String importedRow,
        @Nullable LocalDate effectiveOn)
        implements ActionCommand {}
