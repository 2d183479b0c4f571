package uk.waymark.infra.account.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureProviderNotFoundEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

/** A listener that puts on the log what Spring Security says about who comes and goes. */
@Component
record SecurityEvents(SecurityLog log, Accounts accounts) {

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        UUID account = accountOf(event.getAuthentication());
        log.happened("sign-in succeeded", account);
        if (account != null) {
            accounts.seen(account);
        }
    }

    /** What was tried is a token, or whatever somebody typed: neither is for a log. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        Authentication tried = event.getAuthentication();
        if (event instanceof AuthenticationFailureProviderNotFoundEvent) {
            return; // one who knows passwords only was asked about a token as well
        }
        if (tried instanceof BearerTokenAuthenticationToken) {
            log.happened("token rejected", null);
        } else {
            log.happened("sign-in failed", tried instanceof UsernamePasswordAuthenticationToken ? named(tried) : null);
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.happened("sign-out", accountOf(event.getAuthentication()));
    }

    private @Nullable UUID named(Authentication tried) {
        return accounts.byEmail(tried.getName()).map(Account::id).orElse(null);
    }

    private static @Nullable UUID accountOf(Authentication authentication) {
        return Callers.of(authentication).map(Caller::accountId).orElse(null);
    }
}
