package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * A link builder that keeps a page's past in its links within the record, and an interceptor that lets nobody write there: no
 * page of a past offers a form, and what is sent from one is refused.
 */
final class PastKept extends StandardLinkBuilder implements HandlerInterceptor {

    private static final Pattern OF_THE_RECORD = Pattern.compile("/(institutions|assessments|actions)/.*");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        boolean ofTheRecord = OF_THE_RECORD.matcher(link).matches();
        String kept = ofTheRecord && context.getVariable("past") instanceof Past past ? past.keptBy(link) : link;
        return super.processLink(context, kept);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads && (request.getParameter(Past.AS_AT) != null || request.getParameter(Past.KNOWN_AT) != null)) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.CONFLICT, "Nothing can be written in the past: go back to today, and do it there."));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getModel().get("past") instanceof Past past
                && past.looksBack()
                && page.getModel().get("site") instanceof Site site) {
            page.addObject("site", site.onlyToRead());
        }
    }
}
