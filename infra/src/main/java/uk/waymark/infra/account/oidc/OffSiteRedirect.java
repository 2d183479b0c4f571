package uk.waymark.infra.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.web.util.HtmlUtils;

/**
 * A redirect from a form to another site. The Content-Security-Policy lets no form of ours end there, not even by a
 * redirect. So a page answers the form, and leads on by itself.
 */
final class OffSiteRedirect implements RedirectStrategy {

    private final RedirectStrategy here = new DefaultRedirectStrategy();

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (url.startsWith("/")) {
            here.sendRedirect(request, response, url);
            return;
        }
        response.setHeader("Refresh", "0;url=" + url);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Signing out – Waymark</title></head>
            <body><p>You are signed out of Waymark.
            <a href="%s">Sign out of your provider too</a></p></body></html>
            """.formatted(HtmlUtils.htmlEscape(url)));
    }
}
