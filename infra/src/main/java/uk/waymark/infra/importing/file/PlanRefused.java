package uk.waymark.infra.importing.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The import as a whole is refused: nothing of it was written. Becomes a problem detail that says what to mend. */
public class PlanRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code what a client may decide on
     * @param field the part of the request that was wrong, or null if none was
     * @param allowed what would have been taken; empty if it cannot be listed
     * @param detail one sentence that says what was wrong, where, and what is expected
     */
    public PlanRefused(HttpStatus status, String code, @Nullable String field, List<String> allowed, String detail) {
        this(status, code, field, allowed, detail, null);
    }

    private PlanRefused(
            HttpStatus status,
            String code,
            @Nullable String field,
            List<String> allowed,
            String detail,
            @Nullable Throwable cause) {
        super(status, problem(status, code, field, allowed, detail), cause);
    }

    /** The file itself is at fault. */
    static PlanRefused file(HttpStatus status, String code, String detail) {
        return file(status, code, detail, null);
    }

    static PlanRefused file(HttpStatus status, String code, String detail, @Nullable Throwable cause) {
        return new PlanRefused(status, code, "file", List.of(), detail, cause);
    }

    private static ProblemDetail problem(
            HttpStatus status, String code, @Nullable String field, List<String> allowed, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle("The plan was not imported");
        problem.setProperty("code", code);
        problem.setProperty("field", field);
        problem.setProperty("allowed", List.copyOf(allowed));
        return problem;
    }
}
