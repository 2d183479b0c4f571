package uk.waymark.infra.frame.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

/** The account that is signed in, for the frame of every page, refusals included; templates call it {@code @signedIn}. */
@Component("signedIn")
record SignedInAccount(Accounts accounts) {

    /** Null if nobody is, or if there is no such account any more. */
    public @Nullable Account account() {
        return Callers.current()
                .flatMap(caller -> accounts.byId(caller.accountId()))
                .orElse(null);
    }
}
