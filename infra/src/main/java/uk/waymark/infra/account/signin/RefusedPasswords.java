package uk.waymark.infra.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import uk.waymark.infra.account.password.TooManyAttempts;
import uk.waymark.infra.desk.refusal.ProblemWriter;

/** A handler that shows the form again to whoever typed a wrong password, unless they have tried too many. */
final class RefusedPasswords extends ForwardAuthenticationFailureHandler {

    private final ProblemWriter problems;

    RefusedPasswords(ProblemWriter problems) {
        super("/sign-in/again");
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof TooManyAttempts tooMany) {
            problems.refuse(request, response, tooMany.refused());
        } else {
            super.onAuthenticationFailure(request, response, why);
        }
    }
}
