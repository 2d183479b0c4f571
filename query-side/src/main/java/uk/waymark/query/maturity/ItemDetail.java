package uk.waymark.query.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;

/**
 * An item with everything that was said about it, as known at a moment and true by its day.
 *
 * @param version position in the assessment's stream that the view has reached
 * @param entries in the order of the days from which they are true, entries that no longer or never counted included
 */
public record ItemDetail(
        UUID assessmentId,
        String frameworkId,
        LocalDate asAt,
        Instant knownAt,
        long version,
        ItemStanding standing,
        List<AnswerEntry> entries,
        List<ItemText> evidence,
        List<ItemText> practice,
        List<ItemText> comments) {

    /** What has become of an entry. */
    public enum EntryStatus {
        /** It is what holds on the day; of a withdrawal: that there is no answer. */
        STANDING,
        /** Another entry holds instead. */
        SUPERSEDED,
        /** It was a mistake and never counted. */
        RETRACTED,
        /** It is true only from a later day than the one asked about. */
        NOT_YET
    }

    /**
     * Something said in answer to the item.
     *
     * @param answer null for a withdrawal
     * @param late it was recorded on a later day than the one from which it is true
     * @param actor name of whoever recorded it; null if the record does not say
     * @param retraction null unless it was retracted
     */
    public record AnswerEntry(
            UUID responseId,
            long version,
            @Nullable Answer answer,
            EntryStatus status,
            boolean reaffirmation,
            boolean late,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String reason,
            @Nullable UUID reviewId,
            @Nullable Mark retraction) {}

    /**
     * A piece of evidence, a practice or a comment.
     *
     * @param ended that the evidence was withdrawn or the practice retired; null if it was not
     */
    public record ItemText(
            UUID id,
            String text,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable Mark ended) {}

    /** That something was taken back: when, by whom and why. */
    public record Mark(
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String reason) {}
}
