package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.FlagEvent;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.NoteEvent;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.kernel.framework.Answer;

/**
 * The entry that one fact makes in answer to an item.
 *
 * @param answer null for a withdrawal
 * @param reviewId the review in which it was said, or null
 * @param reaffirms the same answer as before, looked at again
 */
public record ItemEntry(
        UUID responseId,
        @Nullable Answer answer,
        LocalDate effectiveOn,
        @Nullable UUID reviewId,
        boolean reaffirms) {

    /** Empty if the fact says nothing in answer to the item. */
    public static Optional<ItemEntry> of(ItemEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ResponseSubmitted e ->
                        new ItemEntry(e.responseId(), e.answer(), e.effectiveOn(), e.reviewId(), false);
                    case ResponseRevised e ->
                        new ItemEntry(e.responseId(), e.answer(), e.effectiveOn(), e.reviewId(), false);
                    case ResponseReaffirmed e ->
                        new ItemEntry(e.responseId(), e.answer(), e.effectiveOn(), e.reviewId(), true);
                    case ResponseWithdrawn e ->
                        new ItemEntry(e.responseId(), null, e.effectiveOn(), e.reviewId(), false);
                    case ResponseRetracted ignored -> null;
                    case NoteEvent ignored -> null;
                    case FlagEvent ignored -> null;
                    case TargetEvent ignored -> null;
                });
    }
}
