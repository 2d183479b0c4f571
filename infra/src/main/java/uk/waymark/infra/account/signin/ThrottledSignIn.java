package uk.waymark.infra.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.waymark.infra.account.password.Throttle;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.SecurityLog;

/** A filter that counts attempts to sign in before a password is looked at; too many are answered alike, whoever was meant. */
final class ThrottledSignIn extends OncePerRequestFilter {

    private final Throttle throttle;
    private final ProblemWriter problems;
    private final SecurityLog log;

    ThrottledSignIn(Throttle throttle, ProblemWriter problems, SecurityLog log) {
        this.throttle = throttle;
        this.problems = problems;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !PageSignIn.SIGN_IN.equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String email = email(request);
        try {
            throttle.attempt(email, request.getRemoteAddr());
        } catch (RequestRefused tooMany) {
            log.happened("sign-in throttled", null);
            problems.refuse(request, response, tooMany);
            return;
        }
        chain.doFilter(request, response);
        if (Callers.current().isPresent()) {
            throttle.succeeded(email, request.getRemoteAddr());
        }
    }

    private static String email(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY), "");
    }
}
