package uk.waymark.infra.web.importing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.api.problem.Problem;

/** An import that goes on, or is over. */
final class ImportRun {

    private final UUID id;
    private final UUID institutionId;
    private volatile int done;
    private volatile int of;
    private volatile @Nullable PlanView result;
    private volatile @Nullable Problem problem;

    ImportRun(UUID id, UUID institutionId, int of) {
        this.id = id;
        this.institutionId = institutionId;
        this.of = of;
    }

    public UUID id() {
        return id;
    }

    public UUID institutionId() {
        return institutionId;
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
