package uk.waymark.infra.desk.refusal;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** The answer to those who do not say who they are, or whose browser may have been misled. */
final class NotSignedIn {

    private static final String STALE =
            "This page had been open for too long, or somebody signed in or out since. Go back, reload it and send it"
                    + " again.";
    private static final String DENIED = "This is not for you.";

    private NotSignedIn() {}

    static Problem problem(AuthenticationException e) {
        String detail = isToken(e)
                ? "This token is unknown, was revoked or has expired."
                : "Send a token as Authorization: Bearer, or sign in.";
        return new Problem(HttpStatus.UNAUTHORIZED, Problem.NOT_SIGNED_IN, null, List.of(), detail);
    }

    /** How to say who one is, as RFC 6750 has it. */
    static String challenge(AuthenticationException e) {
        return isToken(e) ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    static Problem denied(AccessDeniedException e) {
        String detail = switch (e) {
            case SessionWrites session -> SessionWrites.DETAIL;
            case CsrfException stale -> STALE;
            default -> DENIED;
        };
        return Problem.of(HttpStatus.FORBIDDEN, detail);
    }

    private static boolean isToken(AuthenticationException e) {
        return e instanceof OAuth2AuthenticationException;
    }
}
