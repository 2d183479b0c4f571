package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * A link builder that keeps a page's past in its links within the record, and an interceptor that lets nobody write there: no
 * page of a past offers a form, and what is sent from one is refused. A page without a past says so to whoever asks for one.
 */
final class PastKept extends StandardLinkBuilder implements HandlerInterceptor {

    private static final String REDIRECT = "redirect:";
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
        if (page == null || !request.getMethod().equals("GET")) {
            return;
        }
        String view = Objects.requireNonNullElse(page.getViewName(), "");
        if (view.startsWith(REDIRECT)) {
            page.setViewName(REDIRECT + kept(request, view.substring(REDIRECT.length())));
        } else if (page.getModel().get("past") instanceof Past past) {
            if (past.looksBack() || page.getModel().containsKey(PastArgument.REFUSED)) {
                page.getModel().computeIfPresent("site", (name, site) -> ((Site) site).onlyToRead());
            }
        } else {
            // a page without a past says that it shows today
            page.addObject("pastNotShown", asked(request, Past.AS_AT) != null || asked(request, Past.KNOWN_AT) != null);
        }
    }

    /** Whoever is led on within the record is led on within the past that they look at. */
    private static String kept(HttpServletRequest request, String to) {
        if (!OF_THE_RECORD.matcher(to).matches()) {
            return to;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(to);
        List<String> values = new ArrayList<>();
        for (String clock : List.of(Past.AS_AT, Past.KNOWN_AT)) {
            String value = asked(request, clock);
            if (value != null) {
                address.queryParam(clock, "{" + clock + "}");
                values.add(value);
            }
        }
        return values.isEmpty()
                ? to
                : address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static @Nullable String asked(HttpServletRequest request, String clock) {
        String value = request.getParameter(clock);
        return value == null || value.isBlank() ? null : value;
    }
}
