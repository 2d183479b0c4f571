package uk.waymark.infra.desk.refusal;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The answer while a store, or the node that would decide or answer, cannot be reached: whoever asked is not at fault,
 * and it passes.
 */
public final class RecordAway {

    /** When to ask again, as {@code Retry-After} has it: whatever is not available now is so in a moment. */
    public static final String RETRY_AFTER_SECONDS = "5";

    /** What a client may decide on. */
    public static final String CODE = "RECORD_AWAY";

    private static final String DETAIL =
            "Waymark cannot reach its record at the moment. If you were sending something, it may or may not have been"
                    + " kept: send the same again in a moment. Under the same Idempotency-Key nothing is recorded twice.";

    private RecordAway() {}

    public static Problem problem() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, CODE, null, List.of(), DETAIL);
    }
}
