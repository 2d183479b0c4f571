package uk.waymark.infra.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;

/**
 * The configuration that every security filter chain has. Bodies are limited before the first filter that could read
 * one, which looks for the token of a form. Strangers are counted there too, as everything after that may cost a
 * session; whoever sends a token is counted when it is known whose it is.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EdgeConfiguration {

    /** Browsers may do nothing with our pages but what we send ourselves. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final String DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    Customizer<HttpSecurity> everyChain(LimitProperties limits, ProblemWriter problems) {
        RateLimitFilter strangers =
                new RateLimitFilter("strangers", limits.address(), EdgeConfiguration::address, problems);
        RateLimitFilter accounts =
                new RateLimitFilter("accounts", limits.account(), EdgeConfiguration::account, problems);
        return http -> http.headers(EdgeConfiguration::rules)
                .addFilterBefore(strangers, CsrfFilter.class)
                .addFilterBefore(new BodyLimitFilter(problems), CsrfFilter.class)
                .addFilterBefore(accounts, AuthorizationFilter.class);
    }

    /** Beside the library's defaults: no sniffing, no frames, no caching unless said otherwise, HSTS over TLS. */
    private static void rules(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    private static Optional<String> address(HttpServletRequest request) {
        return Callers.current().isEmpty() && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? Optional.of(request.getRemoteAddr())
                : Optional.empty();
    }

    private static Optional<Object> account(HttpServletRequest request) {
        return Callers.current().map(Caller::accountId);
    }
}
