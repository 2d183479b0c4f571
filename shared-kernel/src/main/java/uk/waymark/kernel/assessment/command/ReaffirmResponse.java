package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.ItemRef;

/** A command to say that the answer was looked at again and still stands. */
@Needs(Permission.ANSWER)
public record ReaffirmResponse(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        UUID responseId,
        @Nullable LocalDate effectiveOn) implements ItemCommand {}
