package uk.waymark.infra.edge;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.waymark.infra.desk.refusal.ProblemWriter;

/**
 * The configuration that every security filter chain has. Bodies are limited before the first filter that could read
 * one, which looks for the token of a form. Strangers are counted there too, as everything after that may cost a
 * session; whoever shows who they are is counted as that account from then on.
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
    Customizer<HttpSecurity> everyChain(LimitProperties limits, ProblemWriter problems, ServerProperties server) {
        requireBelievedProxies(server);
        Strangers strangers = new Strangers(limits.address());
        TooMuch tooMuch = new TooMuch(problems);
        return http -> http.headers(EdgeConfiguration::rules)
                .addFilterBefore(new StrangerLimitFilter(strangers, tooMuch), CsrfFilter.class)
                .addFilterBefore(new OwnOriginFilter(problems), CsrfFilter.class)
                .addFilterBefore(new BodyLimitFilter(problems), CsrfFilter.class)
                .addFilterBefore(
                        new AccountLimitFilter(strangers, limits.account(), tooMuch), AuthorizationFilter.class);
    }

    /** Spring's own way of reading {@code X-Forwarded-*} believes them whoever sends them. */
    static void requireBelievedProxies(ServerProperties server) {
        if (server.getForwardHeadersStrategy() == ServerProperties.ForwardHeadersStrategy.FRAMEWORK) {
            throw new InvalidConfigurationPropertyValueException(
                    "server.forward-headers-strategy",
                    server.getForwardHeadersStrategy(),
                    "use native, which believes the proxies that server.tomcat.remoteip.internal-proxies names.");
        }
    }

    /** Beside the library's defaults: no sniffing, no frames, no caching unless said otherwise, HSTS over TLS. */
    private static void rules(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
