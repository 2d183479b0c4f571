package uk.waymark.infra.account.oidc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * A repository that asks a provider for its addresses when somebody wants to sign in with it, and not at the start: whoever
 * has a password gets in while the provider is away.
 */
final class LazyRegistrations implements ClientRegistrationRepository {

    private final OAuth2ClientProperties properties;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    LazyRegistrations(OAuth2ClientProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        OAuth2ClientProperties.Registration registration =
                properties.getRegistration().get(registrationId);
        return registration == null ? null : known.computeIfAbsent(registrationId, id -> discovered(id, registration));
    }

    private ClientRegistration discovered(String id, OAuth2ClientProperties.Registration registration) {
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration().put(id, registration);
        one.getProvider().putAll(properties.getProvider());
        ClientRegistration found =
                new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id);
        if (found == null || !found.getScopes().contains("openid")) {
            throw new IllegalStateException("The scopes of the registration " + id + " have to contain openid");
        }
        return found;
    }
}
