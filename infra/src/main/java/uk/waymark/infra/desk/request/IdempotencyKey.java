package uk.waymark.infra.desk.request;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** The key that a client chose so that it can repeat a request without doing the thing twice. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{1,200}");

    private IdempotencyKey() {}

    public static @Nullable String read(@Nullable String header) {
        if (header == null) {
            return null;
        }
        if (header.isBlank() || !KEY.matcher(header).matches()) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, HEADER, "Idempotency-Key has to be 1 to 200 printable characters.");
        }
        return header;
    }
}
