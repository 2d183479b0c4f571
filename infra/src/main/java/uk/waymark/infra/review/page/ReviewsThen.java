package uk.waymark.infra.review.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.query.review.ReviewState;
import uk.waymark.query.review.ReviewStatus;
import uk.waymark.query.review.Reviews;

/**
 * The reviews as they stood in a past: those that had been started, and signed off only if they were by then. When one was
 * abandoned, who took part, and what an open one had left are not kept for a past: they are as today, or left out.
 */
final class ReviewsThen {

    private ReviewsThen() {}

    static Reviews of(Reviews now, Past past) {
        return new Reviews(
                now.assessmentId(),
                now.version(),
                now.reviews().stream()
                        .filter(review -> !review.startedOn().isAfter(past.day(review.startedOn())))
                        .map(review -> then(review, past))
                        .toList());
    }

    private static ReviewState then(ReviewState review, Past past) {
        LocalDate on = review.signedOffOn();
        Instant at = review.signedOffAt();
        boolean signedOff = on != null
                && at != null
                && !on.isAfter(past.day(on))
                && (past.knownAt() == null || !at.isAfter(past.knownAt()));
        return signedOff
                ? review
                : new ReviewState(
                        review.reviewId(),
                        review.academicYear(),
                        review.title(),
                        review.participants(),
                        review.status() == ReviewStatus.ABANDONED ? ReviewStatus.ABANDONED : ReviewStatus.OPEN,
                        review.startedOn(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of());
    }
}
