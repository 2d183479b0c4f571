package uk.waymark.infra.desk.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A filter that answers while a node starts or stops. Until the start is complete, API and pages say so, instead of
 * answering from views that have not seen everything. Whoever still comes while the node stops is told to ask again,
 * when another node or this one answers.
 */
@Component
class StartingFilter extends OncePerRequestFilter {

    private static final String STARTING = "Waymark is starting: its views are catching up. Try again in a moment.";
    private static final String STOPPING = "Waymark is about to stop. Try again in a moment.";
    private static final String RETRY_AFTER_SECONDS = "2";

    private static final RequestMatcher OF_OPERATORS =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/**");

    private final ApplicationAvailability availability;
    private final JsonMapper json;

    StartingFilter(ApplicationAvailability availability, JsonMapper json) {
        this.availability = availability;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC || OF_OPERATORS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        if (!ApiAddress.isOf(request)) {
            if (HttpMethod.GET.matches(request.getMethod())) { // a form that was sent must not be gone in two seconds
                response.setHeader("Refresh", RETRY_AFTER_SECONDS);
            }
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().print(why());
            return;
        }
        Problem problem = new Problem(
                HttpStatus.SERVICE_UNAVAILABLE, isStarting() ? "STARTING" : "STOPPING", null, List.of(), why());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem.at(URI.create(request.getRequestURI())));
    }

    private String why() {
        return isStarting() ? STARTING : STOPPING;
    }

    /** Nothing was said about readiness before the node was ready. */
    private boolean isStarting() {
        return availability.getLastChangeEvent(ReadinessState.class) == null;
    }
}
