package uk.waymark.infra.account.oidc;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.stereotype.Component;

/** The providers with which people can sign in without a password here, for the pages. */
@Component
public class SignInProviders {

    private final List<SignInProvider> all;

    SignInProviders(ObjectProvider<OAuth2ClientProperties> configured) {
        Map<String, Registration> registrations = Optional.ofNullable(configured.getIfAvailable())
                .map(OAuth2ClientProperties::getRegistration)
                .orElse(Map.of());
        this.all = registrations.entrySet().stream()
                .map(one -> SignInProvider.of(one.getKey(), one.getValue().getClientName()))
                .toList();
    }

    /**
     * A provider to choose.
     *
     * @param name what people call it
     * @param address that leads to it
     */
    public record SignInProvider(String name, String address) {

        private static SignInProvider of(String id, @Nullable String name) {
            return new SignInProvider(name == null ? id : name, "/oauth2/authorization/" + id);
        }
    }

    /** In the order of their names in the configuration; empty if there are only passwords. */
    public List<SignInProvider> all() {
        return all;
    }

    /** Why a provider's word was not enough, from what stands after {@code ?provider=}; null if nothing known does. */
    public @Nullable String refusal(@Nullable String code) {
        return Arrays.stream(SignInRefusal.values())
                .filter(one -> one.code().equals(code))
                .map(SignInRefusal::sentence)
                .findFirst()
                .orElse(null);
    }
}
