package uk.waymark.infra.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.platform.access.Callers;

/** A filter that lets strangers through as far as the allowance of their network address goes. Every 401 counts. */
final class StrangerLimitFilter extends OncePerRequestFilter {

    private final Strangers strangers;
    private final TooMuch tooMuch;

    StrangerLimitFilter(Strangers strangers, TooMuch tooMuch) {
        this.strangers = strangers;
        this.tooMuch = tooMuch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TooMuch.isFree(request) || Callers.current().isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = strangers.waitOf(request);
        if (!wait.isZero()) {
            tooMuch.refuse(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            strangers.refused(request);
        }
    }
}
