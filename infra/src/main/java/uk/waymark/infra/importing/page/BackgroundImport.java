package uk.waymark.infra.importing.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.refusal.Refusal;

/** An import that goes on, or is over. */
final class BackgroundImport {

    private final UUID id;
    private final UUID institutionId;
    private final UUID asked;
    private final long erasedBefore;
    private volatile int done;
    private volatile int of;
    private volatile @Nullable PlanView result;
    private volatile @Nullable Problem problem;

    /**
     * @param asked digest of all that was asked for
     * @param erasedBefore how much the institution had erased when it began
     */
    BackgroundImport(UUID id, UUID institutionId, UUID asked, int of, long erasedBefore) {
        this.id = id;
        this.institutionId = institutionId;
        this.asked = asked;
        this.erasedBefore = erasedBefore;
        this.of = of;
    }

    public UUID id() {
        return id;
    }

    public UUID institutionId() {
        return institutionId;
    }

    long erasedBefore() {
        return erasedBefore;
    }

    /** Rows that have been looked after. */
    public int done() {
        return done;
    }

    /** Rows of the plan. */
    public int of() {
        return of;
    }

    public @Nullable PlanView result() {
        return result;
    }

    /** What stopped it. */
    public @Nullable Problem problem() {
        return problem;
    }

    boolean isBegunBy(UUID form) {
        return asked.equals(form);
    }

    /** @throws RequestRefused if it was begun with something else in the same form */
    BackgroundImport begunBy(UUID form) {
        if (!isBegunBy(form)) {
            throw new RequestRefused(RefusalProblem.of(Refusal.of(
                    Refusal.Code.KEY_REUSED, "Idempotency-Key", "the plan or what was chosen of it is another one")));
        }
        return this;
    }

    void reached(int rows, int all) {
        of = all;
        done = rows;
    }

    void finished(PlanView view) {
        result = view;
    }

    void stopped(Problem reason) {
        problem = reason;
    }
}
