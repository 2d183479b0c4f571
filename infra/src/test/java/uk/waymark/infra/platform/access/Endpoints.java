package uk.waymark.infra.platform.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.waymark.infra.desk.BrokenEndpoint;

/** Every endpoint and every page of ours, as the application itself knows them: none can be forgotten. */
final class Endpoints {

    private Endpoints() {}

    /** What can be asked for, such as {@code GET /api/frameworks}, in the order of the alphabet. */
    static List<String> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> isOurs(one.getValue()))
                .flatMap(one -> requests(one.getKey()))
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        Class<?> type = handler.getBeanType();
        return type.getName().startsWith("uk.waymark.") && type != BrokenEndpoint.class;
    }

    /** What answers every method is the container's page for what went wrong; nobody asks for it. */
    private static Stream<String> requests(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }
}
