package uk.waymark.infra.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.ApiAddress;
import uk.waymark.infra.platform.access.SecurityLog;

/** The part of a security chain for people who sign in on a page. Strangers leave nothing in the store. */
@Component
@ConditionalOnWebApplication
class PageSignIn extends AbstractHttpConfigurer<PageSignIn, HttpSecurity> {

    static final String SIGN_IN = "/sign-in";

    private final SecurityLog log;
    private final CsrfTokenRepository formTokens;

    PageSignIn(SecurityLog log, CsrfTokenRepository formTokens) {
        this.log = log;
        this.formTokens = formTokens;
    }

    /** A part of a page that refreshes itself has no use for another page. */
    static boolean isPartOfPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Without a session there is nothing that a browser could be misled to use: a program is told to bring a token. */
    private static boolean isOfNobody(HttpServletRequest request) {
        return ApiAddress.isOf(request) && request.getSession(false) == null;
    }

    @Override
    public void init(HttpSecurity http) {
        http.csrf(forms -> forms.csrfTokenRepository(formTokens).ignoringRequestMatchers(PageSignIn::isOfNobody))
                .requestCache(going -> going.requestCache(new RequestedPageCookie()))
                .addFilterAfter(new DenialLog(log), SecurityContextHolderFilter.class);
    }
}
