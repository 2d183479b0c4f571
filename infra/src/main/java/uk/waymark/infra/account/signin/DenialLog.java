package uk.waymark.infra.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.SecurityLog;

/** A filter that logs every refusal, whoever refused: all of them end as this status. */
final class DenialLog extends OncePerRequestFilter {

    private final SecurityLog log;

    DenialLog(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
            log.happened(
                    "access denied", Callers.current().map(Caller::accountId).orElse(null));
        }
    }
}
