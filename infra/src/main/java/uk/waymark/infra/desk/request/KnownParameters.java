package uk.waymark.infra.desk.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * An interceptor that refuses a query parameter that the endpoint does not have: {@code dryrun=true} must not import
 * for good.
 */
public final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && request.getQueryString() != null) {
            List<String> known = namesOf(endpoint);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new RequestRefused(Problem.badRequest(
                                Problem.UNKNOWN_FIELD,
                                unknown,
                                known,
                                known.isEmpty()
                                        ? "There is no parameter '%s'; this takes none.".formatted(unknown)
                                        : "There is no parameter '%s'; there are %s."
                                                .formatted(unknown, String.join(", ", known))));
                    });
        }
        return true;
    }

    private static List<String> namesOf(HandlerMethod endpoint) {
        return Stream.of(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(KnownParameters::nameOf)
                .sorted()
                .toList();
    }

    private static String nameOf(MethodParameter parameter) {
        String given = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        return given.isEmpty() ? Objects.requireNonNull(parameter.getParameter().getName()) : given;
    }
}
