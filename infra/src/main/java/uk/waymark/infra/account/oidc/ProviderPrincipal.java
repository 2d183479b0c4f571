package uk.waymark.infra.account.oidc;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.SignedIn;

/**
 * Somebody who signed in with a provider. A session keeps the account's id and what it takes to sign out there: the
 * token itself, and of its claims only those that say which session there it is.
 */
final class ProviderPrincipal implements OidcUser, SignedIn, Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> OF_THE_SESSION =
            List.of(IdTokenClaimNames.ISS, IdTokenClaimNames.SUB, IdTokenClaimNames.AUD, "sid", IdTokenClaimNames.IAT);

    private final UUID accountId;
    private final OidcIdToken idToken;
    private final @Nullable String strangeUrn;

    /** @param strangeUrn for which they signed in, although no institution here has it; null if one has */
    ProviderPrincipal(UUID accountId, OidcIdToken idToken, @Nullable String strangeUrn) {
        Map<String, Object> claims = new HashMap<>(idToken.getClaims());
        claims.keySet().retainAll(OF_THE_SESSION);
        this.accountId = accountId;
        this.idToken = new OidcIdToken(idToken.getTokenValue(), idToken.getIssuedAt(), idToken.getExpiresAt(), claims);
        this.strangeUrn = strangeUrn;
    }

    @Override
    public Caller caller() {
        return Caller.signedIn(accountId);
    }

    @Override
    public @Nullable String unknownUrn() {
        return strangeUrn;
    }

    @Override
    public String getName() {
        return accountId.toString();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    /** None: what somebody may do depends on the institution, and the record knows it. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderPrincipal one && one.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
