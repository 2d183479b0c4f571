package uk.waymark.infra.review.page;

import java.util.function.Supplier;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** A translator of refusals about a review as a whole: no page has a field {@code reviewId}, so they are about the form. */
final class ReviewRefusals {

    private static final String REVIEW = "reviewId";

    private ReviewRefusals() {}

    /** @param otherState what it means that the review, or another one, is not as the page showed it */
    static <T> T aboutForm(String otherState, Supplier<T> write) {
        try {
            return write.get();
        } catch (CommandRefused e) {
            Refusal refusal = e.<Refusal>getDetails().orElseThrow();
            if (!REVIEW.equals(refusal.field())) {
                throw e;
            }
            Problem problem = RefusalProblem.of(refusal);
            String words = refusal.code() == Code.WRONG_STATE ? otherState : problem.detail();
            throw new RequestRefused(new Problem(problem.status(), problem.code(), null, problem.allowed(), words));
        }
    }
}
