package uk.waymark.infra.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** The answer to whoever asks too often. */
record TooMuch(ProblemWriter problems) {

    /** Cheap to answer, asked for in bunches by each page or by probes, and without a look at any credential. */
    private static final RequestMatcher FREE = new OrRequestMatcher(Stream.of(
                    "/css/**",
                    "/js/**",
                    "/webjars/**",
                    "/favicon.svg",
                    "/actuator/health",
                    "/actuator/health/liveness",
                    "/actuator/health/readiness")
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());

    /** Whether nobody's requests for this are counted. */
    static boolean isFree(HttpServletRequest request) {
        return FREE.matches(request);
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        String detail = "That was too much at once. Try again in %s."
                .formatted(seconds == 1 ? "a second" : seconds + " seconds");
        problems.refuse(request, response, new RequestRefused(Problem.of(HttpStatus.TOO_MANY_REQUESTS, detail)));
    }
}
