package uk.waymark.infra.desk.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A writer of refusals before any page or endpoint is asked: a browser gets a page, all others get a problem. */
@Component
@ConditionalOnWebApplication
public class ProblemWriter {

    private final HandlerExceptionResolver problems;

    ProblemWriter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        if (ProblemPage.isFor(request)) {
            Problem problem = ProblemAdvice.problem(why, request);
            request.setAttribute(ProblemPage.PROBLEM, problem);
            response.sendError(problem.status().value());
        } else {
            problems.resolveException(request, response, null, why);
        }
    }
}
