package uk.waymark.infra.desk.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The versions that somebody has seen before writing. {@code If-Match} can name one; a page that writes to several
 * streams in one request says here which version of each it had shown.
 */
public final class Seen {

    private static final String ATTRIBUTE = Seen.class.getName();

    private Seen() {}

    /** From now on each of these streams is written to only if nobody has changed it since. */
    public static void versions(HttpServletRequest request, Map<UUID, Long> versions) {
        request.setAttribute(ATTRIBUTE, Map.copyOf(versions));
    }

    /** Null if no condition is set. */
    static @Nullable Long version(HttpServletRequest request, UUID stream) {
        return request.getAttribute(ATTRIBUTE) instanceof Map<?, ?> versions
                ? (Long) versions.get(stream)
                : Etag.version(request.getHeader(HttpHeaders.IF_MATCH));
    }
}
