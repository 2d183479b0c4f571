package uk.waymark.infra.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The tokens by which forms show that they are ours. Whoever has a session has the token in it, so that no other one will
 * do. Strangers have theirs in a cookie: with sessions, everybody who only looks at the sign-in page would leave one behind.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    private static final String COOKIE = "XSRF-TOKEN";

    private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();
    private final CsrfTokenRepository cookie = cookie(COOKIE);
    private final CsrfTokenRepository cookieOfHost = cookie(OwnHostCookies.PREFIX + COOKIE);

    private static CsrfTokenRepository cookie(String name) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(made -> made.sameSite("Lax"));
        return tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
        if (token == null) {
            ofStranger(request).saveToken(null, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? ofStranger(request) : session;
    }

    private CsrfTokenRepository ofStranger(HttpServletRequest request) {
        return request.isSecure() ? cookieOfHost : cookie;
    }
}
