package uk.waymark.infra.desk.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A filter that gives every request an id that its log lines, its events and its answer share. A caller may bring its
 * own, if it is a UUID: anything else could be used to write into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationFilter extends OncePerRequestFilter {

    /** The header of the answer that names the request in the log. */
    public static final String HEADER = "X-Correlation-Id";
    /** Name of the request attribute that holds the id, a UUID. */
    public static final String ATTRIBUTE = "uk.waymark.correlationId";

    private static final String LOGGED_AS = "correlationId";
    private static final int UUID_LENGTH = 36;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID id = idOf(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id.toString());
        try (MDC.MDCCloseable ignored = MDC.putCloseable(LOGGED_AS, id.toString())) {
            chain.doFilter(request, response);
        }
    }

    private static UUID idOf(@Nullable String brought) {
        if (brought == null || brought.length() != UUID_LENGTH) {
            return UUID.randomUUID();
        }
        try {
            return UUID.fromString(brought);
        } catch (IllegalArgumentException notAnId) {
            return UUID.randomUUID();
        }
    }
}
