package uk.waymark.infra.account.password;

import org.springframework.security.core.AuthenticationException;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** A refusal to look at a password, because too many were tried. */
public final class TooManyAttempts extends AuthenticationException {

    private final transient RequestRefused refused;

    TooManyAttempts(RequestRefused refused) {
        super("too many attempts", refused);
        this.refused = refused;
    }

    public RequestRefused refused() {
        return refused;
    }
}
