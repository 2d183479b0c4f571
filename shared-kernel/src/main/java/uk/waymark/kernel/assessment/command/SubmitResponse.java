package uk.waymark.kernel.assessment.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** A command to answer an item, for the first time or differently; evidence may come with it. */
@Needs(Permission.ANSWER)
public record SubmitResponse(
        @TargetAggregateIdentifier UUID assessmentId,
        ItemRef item,
        UUID responseId,
        Answer answer,
        @Nullable ErasableText reason,
        List<NewEvidence> evidence,
        @Nullable LocalDate effectiveOn)
        implements ItemCommand {}
