package uk.waymark.query.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.maturity.AssessmentRow;
import uk.waymark.query.maturity.ItemState;
import uk.waymark.query.maturity.Standings;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.view.Moment;

/** The items of a review that deserve a look, in the order of the framework. */
@Component
class ReviewItems {

    private final Standings standings;
    private final LookedAtRows lookedAt;
    private final FrameworkCatalogue catalogue;
    private final Clock clock;

    ReviewItems(Standings standings, LookedAtRows lookedAt, FrameworkCatalogue catalogue, Clock clock) {
        this.standings = standings;
        this.lookedAt = lookedAt;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Items whose answer on the day of the sign-off is known differently today than at the sign-off. */
    List<String> amendedSince(AssessmentRow assessment, SignOff signOff) {
        UUID id = assessment.assessmentId();
        Map<ItemRef, ItemState> then = standings.at(id, Moment.of(signOff.on(), signOff.at(), clock));
        Map<ItemRef, ItemState> today = standings.at(id, Moment.of(signOff.on(), null, clock));
        return those(assessment, item -> {
            Answer before = answer(then.get(item));
            Answer after = answer(today.get(item));
            return before == null ? after != null : !before.equals(after);
        });
    }

    /** Items that were neither answered nor re-affirmed in the review. */
    List<String> stillToLookAt(AssessmentRow assessment, UUID reviewId) {
        Set<ItemRef> done = lookedAt.in(reviewId);
        return those(assessment, item -> !done.contains(item));
    }

    private List<String> those(AssessmentRow assessment, Predicate<ItemRef> deserveALook) {
        return catalogue
                .framework(assessment.frameworkId())
                .orElseThrow(() ->
                        new IllegalStateException(assessment.frameworkId() + " is not in the catalogue of frameworks"))
                .items()
                .stream()
                .map(Item::code)
                .filter(code -> deserveALook.test(new ItemRef(assessment.frameworkId(), code)))
                .toList();
    }

    private static @Nullable Answer answer(@Nullable ItemState state) {
        StandingAnswer standing = state == null ? null : state.answer();
        return standing == null ? null : standing.answer();
    }
}
