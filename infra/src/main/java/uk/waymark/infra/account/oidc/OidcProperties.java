package uk.waymark.infra.account.oidc;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of sign-in with providers.
 *
 * @param oidc how to read what each provider says, by the registration id under {@code
 *     spring.security.oauth2.client.registration}; a provider that is not named here is read as DfE Sign-in is
 */
@ConfigurationProperties("waymark.sign-in")
record OidcProperties(@DefaultValue Map<String, ProviderRules> oidc) {

    ProviderRules of(String registrationId) {
        return oidc.getOrDefault(registrationId, ProviderRules.USUAL);
    }
}
