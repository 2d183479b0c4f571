package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.ProblemAdvice;
import uk.waymark.infra.desk.refusal.ProblemPage;
import uk.waymark.infra.desk.refusal.RecordAway;
import uk.waymark.infra.desk.request.CorrelationFilter;

/** A resolver that tells, on a page, who cannot have the page that they asked for; the API's clients get a problem instead. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
record ProblemPages(Sites sites) implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        return ProblemPage.isFor(request) ? page(ProblemAdvice.problem(e, request), request, response) : null;
    }

    private ModelAndView page(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Map<String, @Nullable Object> model = new HashMap<>();
        if (problem.status() == HttpStatus.FORBIDDEN
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> address) {
            // with the pages that they may open instead
            model.put("site", sites.around(address));
        }
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RecordAway.RETRY_AFTER_SECONDS);
        }
        model.put("problem", problem);
        model.put("reference", response.getHeader(CorrelationFilter.HEADER));
        return new ModelAndView("frame/layout/problem", model, problem.status());
    }
}
