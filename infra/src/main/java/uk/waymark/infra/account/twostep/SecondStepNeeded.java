package uk.waymark.infra.account.twostep;

import java.util.UUID;
import org.springframework.security.core.AuthenticationException;

/** A refusal to let somebody in with a password alone, which was right. */
public final class SecondStepNeeded extends AuthenticationException {

    private final UUID accountId;

    public SecondStepNeeded(UUID accountId) {
        super("a second step is needed");
        this.accountId = accountId;
    }

    public UUID accountId() {
        return accountId;
    }
}
