package uk.waymark.infra.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.waymark.infra.desk.refusal.ApiAddress;
import uk.waymark.infra.desk.refusal.ProblemPage;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.SessionWrites;
import uk.waymark.infra.platform.access.Callers;

/**
 * A handler of what is denied. A form whose session has ended has no token that fits either, and its sender is nobody any
 * more: they are asked to sign in, and find again what they typed.
 */
final class RefusedForms implements AccessDeniedHandler {

    private final ProblemWriter problems;
    private final RequestMatcher open;
    private final RequestCache going = new RequestedPageCookie();
    private final SignInFirst signIn = new SignInFirst();

    /** @param open what strangers may send, too: nobody has to sign in for that */
    RefusedForms(ProblemWriter problems, RequestMatcher open) {
        this.problems = problems;
        this.open = open;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean stale = why instanceof CsrfException;
        if (stale && ApiAddress.isOf(request)) {
            problems.refuse(request, response, new SessionWrites());
            return;
        }
        boolean ended = stale && Callers.current().isEmpty() && !open.matches(request);
        if (ended && ProblemPage.isFor(request) && !PageSignIn.isPartOfPage(request)) {
            going.saveRequest(request, response);
            signIn.commence(request, response, new InsufficientAuthenticationException("the session has ended", why));
        } else {
            problems.refuse(request, response, why);
        }
    }
}
