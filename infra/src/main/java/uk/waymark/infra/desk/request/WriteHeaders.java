package uk.waymark.infra.desk.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * An interceptor that refuses a write, before anything is written, whose headers cannot be meant or whose answer, JSON in
 * UTF-8, the client does not take.
 */
public final class WriteHeaders implements HandlerInterceptor {

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());
    private static final List<String> ONCE =
            List.of(IdempotencyKey.HEADER, HttpHeaders.IF_MATCH, HttpHeaders.CONTENT_TYPE, HttpHeaders.AUTHORIZATION);

    private final HeaderContentNegotiationStrategy accept = new HeaderContentNegotiationStrategy();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeException {
        if (READING.contains(request.getMethod())) {
            return true;
        }
        if (accept.resolveMediaTypes(new ServletWebRequest(request)).stream().noneMatch(WriteHeaders::isTaken)) {
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
        }
        ONCE.forEach(header -> refuseTwice(request, header));
        refuseWildcard(request.getContentType());
        if (request.getMethod().equals(HttpMethod.DELETE.name()) && request.getContentLengthLong() > 0) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, null, "DELETE takes no body: say what it needs in the address.");
        }
        return true;
    }

    private static boolean isTaken(MediaType type) {
        boolean readable = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
        return readable && type.getQualityValue() > 0 && MediaType.APPLICATION_JSON.isCompatibleWith(type);
    }

    private static void refuseTwice(HttpServletRequest request, String header) {
        if (Collections.list(request.getHeaders(header)).size() > 1) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, header, "%s is sent more than once: send it once.".formatted(header));
        }
    }

    private static void refuseWildcard(String sent) throws HttpMediaTypeNotSupportedException {
        MediaType type = sent == null ? MediaType.APPLICATION_JSON : MediaType.parseMediaType(sent);
        if (!type.isConcrete()) {
            throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
        }
    }
}
