package uk.waymark.infra.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking, on this thread. */
public final class Callers {

    private Callers() {}

    /** Empty if nobody is signed in. */
    public static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The URN for which whoever is asking signed in, although no institution here has it. */
    public static Optional<String> unknownUrn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication ->
                        authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.unknownUrn() : null);
    }

    /** The token that whoever is asking uses; empty if they signed in. */
    public static Optional<UUID> token() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication ->
                        authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.tokenId() : null);
    }

    /** Whom an authentication stands for; empty for nobody, or for something that is no account of ours. */
    public static Optional<Caller> of(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.caller())
                : Optional.empty();
    }
}
