package uk.waymark.query.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Answer;

/**
 * The progress of an assessment from year to year. Movements are from the last but one year shown to the last.
 *
 * @param version position in the assessment's stream that the view has reached
 * @param years from the first answer or review to the year of {@code asAt}, written {@code 2024/25}
 * @param whole all items together
 * @param reviews the signed-off reviews, in the order of their days
 */
public record Progress(
        UUID assessmentId,
        String frameworkId,
        LocalDate asAt,
        Instant knownAt,
        long version,
        List<String> years,
        List<ItemProgress> items,
        List<SectionProgress> sections,
        Summary whole,
        List<ReviewFigures> reviews) {

    /**
     * One item.
     *
     * @param section code of its section
     * @param byYear its state at the end of every year shown
     * @param movement null if the item is answered neither in the last year nor in the one before
     */
    public record ItemProgress(
            String item,
            String title,
            String section,
            Map<String, YearState> byYear,
            @Nullable Movement movement) {}

    /** An item at the end of a year; both are null if it is unanswered then. */
    public record YearState(
            @Nullable Answer answer, @Nullable Basis basis) {}

    /** One section, by its code. */
    public record SectionProgress(String section, String title, Summary summary) {}

    /**
     * Counts of items, not of levels.
     *
     * @param movements how many items moved how
     * @param bases what the answers of the last year rest on
     * @param unanswered how many items have no answer in the last year
     */
    public record Summary(Map<Movement, Integer> movements, Map<Basis, Integer> bases, int unanswered) {}

    /**
     * The answers at a sign-off: as at its day, and as known at its instant.
     *
     * @param answers by item, in the order of the framework; unanswered items are absent
     */
    public record ReviewFigures(
            UUID reviewId,
            AcademicYear academicYear,
            String title,
            LocalDate signedOffOn,
            Instant signedOffAt,
            Map<String, Answer> answers) {}
}
