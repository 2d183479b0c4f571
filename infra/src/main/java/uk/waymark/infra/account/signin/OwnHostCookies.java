package uk.waymark.infra.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookies of sessions. Over TLS their name says that no other host has set them: browsers then take them from nobody
 * else, not even from a sibling under the same domain (RFC 6265bis, 4.1.3.2).
 */
@Component
@ConditionalOnWebApplication
class OwnHostCookies implements CookieSerializer {

    static final String PREFIX = "__Host-";

    private static final String COOKIE = "SESSION";

    private final CookieSerializer plain = named(COOKIE);
    private final CookieSerializer ofHost = named(PREFIX + COOKIE);

    /** Strict would forget, on the way back from another provider's sign-in, who had set out. */
    private static CookieSerializer named(String name) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        return cookies;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? ofHost : plain;
    }
}
