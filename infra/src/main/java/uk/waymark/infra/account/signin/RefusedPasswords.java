package uk.waymark.infra.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import uk.waymark.infra.account.password.TooManyAttempts;
import uk.waymark.infra.account.twostep.SecondStepNeeded;
import uk.waymark.infra.desk.refusal.ProblemWriter;

/**
 * A handler that shows the form again to whoever typed a wrong password, unless they have tried too many. Whoever typed a right
 * one that is not enough is led to the second step.
 */
final class RefusedPasswords extends ForwardAuthenticationFailureHandler {

    private final ProblemWriter problems;
    private final HalfSignIns halves;
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    RefusedPasswords(ProblemWriter problems, HalfSignIns halves) {
        super("/sign-in/again");
        this.halves = halves;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof SecondStepNeeded needed) {
            String next = halves.begin(needed.accountId(), request, response);
            redirects.sendRedirect(request, response, next);
        } else if (why instanceof TooManyAttempts tooMany) {
            problems.refuse(request, response, tooMany.refused());
        } else {
            super.onAuthenticationFailure(request, response, why);
        }
    }
}
