package uk.waymark.infra.account.oidc;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import uk.waymark.infra.platform.access.SecurityLog;

/** The configuration of sign-in with providers; it is there only where one is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OidcConfiguration {

    /** A name that is mistyped would silently leave everybody without their roles. */
    @Bean
    ClientRegistrationRepository providers(OAuth2ClientProperties properties, OidcProperties rules) {
        Set<String> strangers = new TreeSet<>(rules.oidc().keySet());
        strangers.removeAll(properties.getRegistration().keySet());
        if (!strangers.isEmpty()) {
            throw new IllegalStateException("waymark.sign-in.oidc names no client registration: " + strangers);
        }
        return new LazyRegistrations(properties);
    }

    /** Checks signature, issuer, audience and times of the tokens that vouch for somebody. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(OidcProperties rules) {
        OidcIdTokenDecoderFactory tokens = new OidcIdTokenDecoderFactory();
        tokens.setJwsAlgorithmResolver(
                provider -> rules.of(provider.getRegistrationId()).idTokenAlgorithm());
        return tokens;
    }

    @Bean
    OidcSignIn signInWithProviders(
            ClientRegistrationRepository providers,
            ProviderUsers users,
            BackChannelSignOut signedOut,
            SecurityLog log) {
        return new OidcSignIn(providers, users, signedOut, log);
    }
}
