package uk.waymark.infra.desk.refusal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** When to ask again for what is not available now: every 503 says so, as RFC 9110, section 15.6.4, proposes. */
public final class RetryAfter {

    private RetryAfter() {}

    public static void say(Problem problem, HttpServletResponse response) {
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RecordAway.RETRY_AFTER_SECONDS);
        }
    }
}
