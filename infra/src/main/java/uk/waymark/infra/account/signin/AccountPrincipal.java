package uk.waymark.infra.account.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.SignedIn;
import uk.waymark.infra.platform.people.account.Account;

/** Somebody who signed in with a password. A session keeps the account's id and nothing else of them. */
final class AccountPrincipal implements UserDetails, SignedIn, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID accountId;
    private @Nullable String passwordHash;

    AccountPrincipal(Account account) {
        this.accountId = account.id();
        this.passwordHash = account.passwordHash();
    }

    @Override
    public Caller caller() {
        return Caller.signedIn(accountId);
    }

    @Override
    public String getUsername() {
        return accountId.toString();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** None: what somebody may do depends on the institution, and the record knows it. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPrincipal one && one.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
