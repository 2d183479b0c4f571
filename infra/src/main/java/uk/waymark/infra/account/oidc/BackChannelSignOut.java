package uk.waymark.infra.account.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.AccountSessions;
import uk.waymark.infra.platform.people.account.ProviderAccounts;

/** A handler that ends every session of somebody who has signed out at their provider (back-channel logout). */
@Component
record BackChannelSignOut(ProviderAccounts accounts, AccountSessions sessions, SecurityLog log)
        implements LogoutHandler {

    /** Is called when the token has been found genuine. One that names no person is answered as one that is wrong. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null
                && authentication.getPrincipal() instanceof OidcLogoutToken token
                && token.getSubject() != null) {
            account(request, token).ifPresent(this::end);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The token was found genuine for the registration at the end of the address. */
    private Optional<UUID> account(HttpServletRequest request, OidcLogoutToken token) {
        String address = request.getRequestURI();
        String registration = address.substring(address.lastIndexOf('/') + 1);
        return accounts.known(ProviderUsers.identity(registration, token));
    }

    private void end(UUID account) {
        sessions.endAll(account);
        log.happened("signed out by the provider", account);
    }
}
