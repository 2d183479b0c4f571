package uk.waymark.infra.account.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The configuration of the tokens by which forms show that they are ours. */
@Configuration(proxyBeanMethods = false)
class FormTokens {

    /** In a cookie: in a session, everybody who only looks at the sign-in page would leave one behind. */
    @Bean
    CsrfTokenRepository formTokenRepository() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
