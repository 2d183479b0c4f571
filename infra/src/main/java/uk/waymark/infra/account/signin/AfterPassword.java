package uk.waymark.infra.account.signin;

import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.twostep.SecondStepNeeded;

/** A check after the password was found right: whether it is enough. */
@Component
record AfterPassword(HalfSignIns halves) implements UserDetailsChecker {

    /** @throws SecondStepNeeded if it is not */
    @Override
    public void check(UserDetails account) {
        UUID accountId = UUID.fromString(account.getUsername());
        if (halves.areNeededBy(accountId)) {
            throw new SecondStepNeeded(accountId);
        }
    }
}
