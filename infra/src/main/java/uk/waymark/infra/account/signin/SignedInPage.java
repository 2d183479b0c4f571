package uk.waymark.infra.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import uk.waymark.infra.account.twostep.Wanted;

/** A handler that leads on whoever has signed in with a password: to where they were going, unless they are asked for more. */
final class SignedInPage extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Wanted wanted;

    SignedInPage(Wanted wanted) {
        this.wanted = wanted;
        setRequestCache(new RequestedPageCookie());
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        if (wanted.isFrom(UUID.fromString(who.getName()))) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, "/account/two-step?asked");
        } else {
            super.onAuthenticationSuccess(request, response, who);
        }
    }
}
