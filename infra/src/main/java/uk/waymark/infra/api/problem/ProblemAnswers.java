package uk.waymark.infra.api.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Answers what a filter refuses as if an endpoint had: as a page to browsers, as a problem to everybody else. */
@Component
@ConditionalOnWebApplication
public class ProblemAnswers {

    private final List<HandlerExceptionResolver> problems;
    private final ViewResolver pages;

    ProblemAnswers(List<HandlerExceptionResolver> problems, @Qualifier("thymeleafViewResolver") ViewResolver pages) {
        this.problems = problems;
        this.pages = pages;
    }

    /** Says why the request is refused. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws ServletException, IOException {
        ModelAndView page = resolved(request, response, why);
        if (page == null || page.getViewName() == null) {
            return; // it is written already
        }
        HttpStatusCode status = page.getStatus();
        if (status != null) {
            response.setStatus(status.value());
        }
        render(page, page.getViewName(), request, response);
    }

    /** By the first that can, as endpoints' exceptions are. */
    private @Nullable ModelAndView resolved(HttpServletRequest request, HttpServletResponse response, Exception why) {
        for (HandlerExceptionResolver resolver : problems) {
            ModelAndView page = resolver.resolveException(request, response, null, why);
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    private void render(ModelAndView page, String name, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            View view = pages.resolveViewName(name, request.getLocale());
            if (view != null) {
                view.render(page.getModel(), request, response);
            }
        } catch (Exception e) {
            throw new ServletException("The page " + name + " cannot be shown", e);
        }
    }
}
