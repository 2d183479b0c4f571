package uk.waymark.infra.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.CorrelationFilter;
import uk.waymark.infra.desk.request.IdempotencyKey;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;

/**
 * A resolver that makes the {@link Requester} of a handler: from headers for the API, from hidden fields for pages,
 * because a form cannot send headers. The handler says which of the two it is, not the address.
 */
public final class RequesterArgument implements HandlerMethodArgumentResolver {

    /** The hidden field for the idempotency key. */
    public static final String KEY = "_key";
    /** The hidden field for the version that the page showed. */
    public static final String VERSION = "_version";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Requester.class;
    }

    @Override
    public Requester resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        boolean api = AnnotatedElementUtils.hasAnnotation(parameter.getContainingClass(), RestController.class);
        return requester(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), api);
    }

    /** Whoever sent a form. */
    public static Requester ofForm(HttpServletRequest request) {
        return requester(request, false);
    }

    private static Requester requester(HttpServletRequest request, boolean api) {
        String version = api ? null : field(request, VERSION);
        return new Requester(
                caller(),
                api ? "api" : "web",
                (UUID) Objects.requireNonNull(request.getAttribute(CorrelationFilter.ATTRIBUTE)),
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                request.getMethod() + " " + request.getRequestURI(),
                api ? request.getHeader(IdempotencyKey.HEADER) : field(request, KEY),
                api ? request.getHeader(HttpHeaders.IF_MATCH) : tag(version),
                null);
    }

    /** Nobody types there: what is no number was changed on its way. */
    private static @Nullable String tag(@Nullable String version) {
        if (version != null && !NUMBER.matcher(version).matches()) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    null,
                    "What this page had shown when it was opened can no longer be told. Load it again, and then save.");
        }
        return version == null ? null : "\"" + version + "\"";
    }

    private static @Nullable String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Caller caller() {
        return Callers.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
