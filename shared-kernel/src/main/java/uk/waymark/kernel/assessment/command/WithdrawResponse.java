package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** Have no answer from that day on. */
public record WithdrawResponse(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        UUID responseId,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
