package uk.waymark.infra.desk.refusal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.waymark.kernel.refusal.Refusal;

/** An exception for a request that is refused before any command is sent. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RequestRefused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** There is nothing at the address that was asked for. */
    public static RequestRefused notFound(Refusal.Code code, String field, List<String> allowed, String detail) {
        return new RequestRefused(new Problem(HttpStatus.NOT_FOUND, code.name(), field, allowed, detail));
    }

    /** The same, where nothing can be listed that there is. */
    public static RequestRefused notFound(String field, String detail) {
        return notFound(Refusal.Code.NOT_FOUND, field, List.of(), detail);
    }

    /**
     * There is no such thing, or none that the caller may know of.
     *
     * @param field that names it: {@code assessmentId}
     */
    public static RequestRefused unknown(String field, UUID id) {
        return notFound(field, "There is no %s with the id %s.".formatted(field.replaceFirst("Id$", ""), id));
    }

    public static RequestRefused badRequest(String code, @Nullable String field, String detail) {
        return new RequestRefused(Problem.badRequest(code, field, List.of(), detail));
    }

    public Problem problem() {
        return problem;
    }
}
