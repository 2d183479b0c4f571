package uk.waymark.infra.account.oidc;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** A URN for which somebody signed in, although no institution here has it. */
public final class StrangeUrn {

    private StrangeUrn() {}

    /** Of whoever is signed in on this thread. */
    public static Optional<String> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication ->
                        authentication.getPrincipal() instanceof ProviderPrincipal one ? one.strangeUrn() : null);
    }
}
