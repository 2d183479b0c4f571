package uk.waymark.infra.account.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.SignedIn;
import uk.waymark.infra.platform.people.account.ApiTokens.ApiToken;

/** A program that acts for somebody. */
record TokenPrincipal(ApiToken token) implements OAuth2AuthenticatedPrincipal, SignedIn {

    @Override
    public Caller caller() {
        return new Caller(token.accountId(), token.readOnly(), token.institutionId());
    }

    @Override
    public UUID tokenId() {
        return token.id();
    }

    @Override
    public String getName() {
        return token.accountId().toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("sub", getName());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
