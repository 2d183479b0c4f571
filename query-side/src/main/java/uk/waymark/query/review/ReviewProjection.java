package uk.waymark.query.review;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.ResponseEvent;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.message.Fact;

/** A projection that keeps the reviews and what was looked at in them. */
@Component
@ProcessingGroup(ReviewProjection.VIEW)
public class ReviewProjection {

    public static final String VIEW = "review";

    private final ReviewRows reviews;
    private final SignOffRows signOffs;
    private final LookedAtRows lookedAt;

    ReviewProjection(ReviewRows reviews, SignOffRows signOffs, LookedAtRows lookedAt) {
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.lookedAt = lookedAt;
    }

    @EventHandler
    void on(ReviewStarted fact, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        reviews.started(fact, version, recordedAt);
    }

    @EventHandler
    void on(ReviewParticipantsChanged fact, @SequenceNumber long version) {
        reviews.takePart(fact.participants(), fact.reviewId(), version);
    }

    @EventHandler
    void on(ReviewSignedOff fact, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        reviews.become(ReviewStatus.SIGNED_OFF, fact.reviewId(), version);
        signOffs.signedOff(fact, version, recordedAt);
    }

    @EventHandler
    void on(ReviewReopened fact, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        reviews.become(ReviewStatus.OPEN, fact.reviewId(), version);
        signOffs.reopened(fact, version, recordedAt);
    }

    @EventHandler
    void on(ReviewAbandoned fact, @SequenceNumber long version) {
        reviews.become(ReviewStatus.ABANDONED, fact.reviewId(), version);
    }

    @EventHandler
    void on(ResponseEvent fact, @SequenceNumber long version) {
        switch (fact) {
            case ResponseSubmitted e -> look(e, e.reviewId(), e.responseId(), version);
            case ResponseRevised e -> look(e, e.reviewId(), e.responseId(), version);
            case ResponseWithdrawn e -> look(e, e.reviewId(), e.responseId(), version);
            case ResponseReaffirmed e -> look(e, e.reviewId(), e.responseId(), version);
            case ResponseRetracted e -> lookedAt.retracted(e.responseId());
        }
    }

    /** Takes note of every other fact, so that the view's position advances. */
    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        lookedAt.clear();
        signOffs.clear();
        reviews.clear();
    }

    private void look(ResponseEvent fact, @Nullable UUID reviewId, UUID responseId, long version) {
        if (reviewId != null) {
            lookedAt.lookedAt(reviewId, version, fact.item(), responseId);
        }
    }
}
