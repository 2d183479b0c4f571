package uk.waymark.infra.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** A filter that lets one caller's requests through as far as their allowance goes. */
final class RateLimitFilter extends OncePerRequestFilter {

    /** Cheap to answer, asked for in bunches by each page, or open for as long as a page is. */
    private static final RequestMatcher FREE =
            anyOf("/css/**", "/js/**", "/webjars/**", "/favicon.svg", "/actuator/health/**", "/institutions/{id}/live");

    private final String name;
    private final Quota quota;
    private final Function<HttpServletRequest, Optional<?>> caller;
    private final ProblemWriter problems;

    /**
     * @param name tells this filter from others of its kind
     * @param caller whom a request is counted for; empty for nobody
     */
    RateLimitFilter(
            String name,
            Allowance allowance,
            Function<HttpServletRequest, Optional<?>> caller,
            ProblemWriter problems) {
        this.name = name;
        this.quota = new Quota(allowance);
        this.caller = caller;
        this.problems = problems;
    }

    private static RequestMatcher anyOf(String... paths) {
        PathPatternRequestMatcher.Builder at = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(paths).<RequestMatcher>map(at::matcher).toList());
    }

    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RateLimitFilter.class.getName() + "." + name;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = caller.apply(request).map(quota::waitOf).orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.refuse(request, response, tooMany(seconds));
    }

    private static RequestRefused tooMany(long seconds) {
        String detail = "That was too much at once. Try again in %s."
                .formatted(seconds == 1 ? "a second" : seconds + " seconds");
        return new RequestRefused(Problem.of(HttpStatus.TOO_MANY_REQUESTS, detail));
    }
}
