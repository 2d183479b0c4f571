package uk.waymark.infra.frame.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An interceptor that leads to the same page without the filters that nothing was chosen in: a browser sends each field
 * of a form, and the address is what people pass on.
 */
final class TidyAddresses implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String asked = request.getQueryString();
        if (asked == null || !HttpMethod.GET.matches(request.getMethod()) || !(handler instanceof HandlerMethod)) {
            return true;
        }
        String chosen = Stream.of(asked.split("&"))
                .filter(field -> !field.endsWith("="))
                .collect(Collectors.joining("&"));
        if (chosen.equals(asked)) {
            return true;
        }
        response.sendRedirect(request.getRequestURI() + (chosen.isEmpty() ? "" : "?" + chosen));
        return false;
    }
}
