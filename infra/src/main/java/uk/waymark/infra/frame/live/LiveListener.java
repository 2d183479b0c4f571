package uk.waymark.infra.frame.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import uk.waymark.infra.platform.access.Callers;

/**
 * Whoever listens on a page that is open.
 *
 * @param credential the session or the token by which they are known
 */
record LiveListener(UUID accountId, String credential) {

    static LiveListener of(HttpServletRequest request) {
        UUID account = Callers.current().orElseThrow().accountId();
        String credential = Callers.token()
                .map(UUID::toString)
                .orElseGet(() -> request.getSession().getId());
        return new LiveListener(account, credential);
    }
}
