package uk.waymark.infra.frame.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A filter that stands in for headers, which a form cannot send: its hidden fields {@code _key} and {@code _version} stand for {@code Idempotency-Key} and
 * {@code If-Match}, so that a form pressed twice is taken once, and one whose ground moved does not overwrite.
 */
@Component
public class FormHeaders extends OncePerRequestFilter {

    /** The hidden field for the idempotency key. */
    public static final String KEY = "_key";
    /** The hidden field for the version that the page showed. */
    public static final String VERSION = "_version";

    private static final Map<String, String> FIELDS =
            Map.of("idempotency-key", KEY, HttpHeaders.IF_MATCH.toLowerCase(Locale.ROOT), VERSION);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new FromForm(request), response);
    }

    private static final class FromForm extends HttpServletRequestWrapper {

        FromForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String field = FIELDS.get(name.toLowerCase(Locale.ROOT));
            String value = field == null ? null : getParameter(field);
            if (value == null || value.isBlank()) {
                return super.getHeader(name);
            }
            return VERSION.equals(field) ? "\"" + value + "\"" : value;
        }
    }
}
