package uk.waymark.infra.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.platform.access.Callers;

/** A filter that lets the requests of one account through as far as its allowance goes. */
final class AccountLimitFilter extends OncePerRequestFilter {

    /** Open for as long as a page is. */
    private static final RequestMatcher LIVE =
            PathPatternRequestMatcher.withDefaults().matcher("/institutions/{id}/live");

    private final Strangers strangers;
    private final Quota quota;
    private final TooMuch tooMuch;

    AccountLimitFilter(Strangers strangers, Allowance allowance, TooMuch tooMuch) {
        this.strangers = strangers;
        this.quota = new Quota(allowance);
        this.tooMuch = tooMuch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TooMuch.isFree(request) || Callers.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        strangers.proved(request);
        Duration wait = LIVE.matches(request)
                ? Duration.ZERO
                : quota.waitOf(Callers.current().orElseThrow().accountId());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            tooMuch.refuse(request, response, wait);
        }
    }
}
