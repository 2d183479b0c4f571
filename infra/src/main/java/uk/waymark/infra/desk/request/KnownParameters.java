package uk.waymark.infra.desk.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.text.Characters;

/**
 * An interceptor that refuses a query parameter that the endpoint does not have, that has no value, or that is given
 * twice: neither {@code dryrun=true} nor {@code dryRun=} must import for good.
 */
public final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && request.getQueryString() != null) {
            Map<String, MethodParameter> known = parametersOf(endpoint);
            request.getParameterMap().forEach((name, values) -> refuseUnlessOne(name, values, known));
        }
        return true;
    }

    private static void refuseUnlessOne(String name, String[] values, Map<String, MethodParameter> known) {
        MethodParameter parameter = known.get(name);
        if (parameter == null) {
            throw unknown(name, List.copyOf(known.keySet()));
        }
        if (Stream.of(values).anyMatch(Characters::isBlank)) {
            throw RequestRefused.badRequest(
                    Problem.REQUIRED, name, name + " has no value: leave it out, or say what it is.");
        }
        if (values.length > 1 && !Collection.class.isAssignableFrom(parameter.getParameterType())) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    name,
                    "%s is given %d times: say it once.".formatted(name, values.length));
        }
    }

    private static RequestRefused unknown(String name, List<String> known) {
        return new RequestRefused(Problem.badRequest(
                Problem.UNKNOWN_FIELD,
                name,
                known,
                known.isEmpty()
                        ? "There is no parameter '%s'; this takes none.".formatted(name)
                        : "There is no parameter '%s'; there are %s.".formatted(name, String.join(", ", known))));
    }

    private static Map<String, MethodParameter> parametersOf(HandlerMethod endpoint) {
        return Stream.of(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .collect(Collectors.toMap(
                        KnownParameters::nameOf, parameter -> parameter, (one, same) -> one, TreeMap::new));
    }

    private static String nameOf(MethodParameter parameter) {
        String given = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                .name();
        return given.isEmpty() ? Objects.requireNonNull(parameter.getParameter().getName()) : given;
    }
}
