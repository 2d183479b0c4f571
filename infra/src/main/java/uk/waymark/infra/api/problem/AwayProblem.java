package uk.waymark.infra.api.problem;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;

/** What is said while a store, or whoever would decide or answer, is away. */
public final class AwayProblem {

    /** About as long as it takes to connect again. */
    public static final String RETRY_AFTER_SECONDS = "5";

    static final Problem PROBLEM = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "A part of Waymark is away for the moment. Try again shortly; a write that is sent again with the same"
                    + " Idempotency-Key is done once.");

    private AwayProblem() {}

    static String reason(Exception e) {
        return NestedExceptionUtils.getMostSpecificCause(e).toString();
    }
}
