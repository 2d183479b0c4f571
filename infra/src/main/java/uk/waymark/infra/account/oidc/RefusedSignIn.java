package uk.waymark.infra.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import uk.waymark.infra.platform.access.SecurityLog;

/** A handler that leads back to the sign-in page, which says why, and leaves a line for whoever looks after the installation. */
record RefusedSignIn(SecurityLog log) implements AuthenticationFailureHandler {

    private static final RedirectStrategy REDIRECT = new DefaultRedirectStrategy();
    private static final int LONGEST = 300;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        SignInRefusal why = why(refused);
        String event = "sign-in with a provider failed at=%s why=%s";
        log.happened(event.formatted(oneLine(request.getRequestURI()), cause(refused)), null);
        REDIRECT.sendRedirect(request, response, "/sign-in?provider=" + why.code());
    }

    private static SignInRefusal why(AuthenticationException refused) {
        return Arrays.stream(SignInRefusal.values())
                .filter(one -> refused instanceof OAuth2AuthenticationException oauth
                        && one.code().equals(oauth.getError().getErrorCode()))
                .findFirst()
                .orElse(SignInRefusal.FAILED);
    }

    /** What a provider says of a person stays out of it: of its own words there is only the code. */
    private static String cause(AuthenticationException refused) {
        if (refused instanceof OAuth2AuthenticationException oauth) {
            String code = oauth.getError().getErrorCode();
            return oneLine(
                    code.startsWith("invalid_") ? code + " " + oauth.getError().getDescription() : code);
        }
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        return oneLine(cause.getClass().getSimpleName() + " " + cause.getMessage());
    }

    /** Whoever is outside writes no lines of their own into the log. */
    private static String oneLine(@Nullable String text) {
        String line = String.valueOf(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
