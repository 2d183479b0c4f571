package uk.waymark.infra.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** An entry point that asks a browser to sign in. Whoever sent a form is told that it was not taken. */
final class SignInFirst extends LoginUrlAuthenticationEntryPoint {

    SignInFirst() {
        super(PageSignIn.SIGN_IN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        return HttpMethod.POST.matches(request.getMethod()) ? PageSignIn.SIGN_IN + "?ended" : PageSignIn.SIGN_IN;
    }
}
