package uk.waymark.infra.desk.refusal;

import org.springframework.http.HttpStatus;
import uk.waymark.kernel.refusal.Refusal;

/** The problems that refusals of commands become. */
public final class RefusalProblem {

    private RefusalProblem() {}

    public static Problem of(Refusal refusal) {
        return new Problem(
                status(refusal.code()), refusal.code().name(), refusal.field(), refusal.allowed(), refusal.message());
    }

    private static HttpStatus status(Refusal.Code code) {
        return switch (code) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case ALREADY_EXISTS, WRONG_STATE -> HttpStatus.CONFLICT;
            case CHANGED_SINCE -> HttpStatus.PRECONDITION_FAILED;
            case UNKNOWN_FRAMEWORK,
                    UNKNOWN_ITEM,
                    WRONG_ANSWER_KIND,
                    VALUE_NOT_ALLOWED,
                    REASON_REQUIRED,
                    IN_THE_FUTURE,
                    OUT_OF_ORDER,
                    TARGET_NOT_ABOVE_CURRENT,
                    KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
