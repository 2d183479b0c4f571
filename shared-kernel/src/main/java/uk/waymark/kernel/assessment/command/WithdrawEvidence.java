package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** Say that the evidence no longer counts. */
public record WithdrawEvidence(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        UUID evidenceId,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
