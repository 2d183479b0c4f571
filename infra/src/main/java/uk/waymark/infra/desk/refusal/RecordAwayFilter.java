package uk.waymark.infra.desk.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.store.StoreAway;

/**
 * A filter that answers while the people store is away: finding out who asks takes that store, before any endpoint or
 * page is reached. It stands outside of sessions and sign-in, and needs no store itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RecordAwayFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RecordAwayFilter.class);

    private final JsonMapper json;
    private final String page;

    RecordAwayFilter(JsonMapper json) throws IOException {
        this.json = json;
        this.page = new ClassPathResource("record-away.html", RecordAwayFilter.class)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !StoreAway.caused(e)) {
                throw e;
            }
            LOG.warn("{} could not reach the record: {}", request.getRequestURI(), e.toString());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = RecordAway.problem();
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RecordAway.RETRY_AFTER_SECONDS);
        if (ProblemPage.isFor(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().print(page);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), problem.at(URI.create(request.getRequestURI())));
        }
    }
}
