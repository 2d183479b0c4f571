package uk.waymark.infra.account.page.link;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.infra.account.password.AboutThem;
import uk.waymark.infra.account.password.NewPasswords;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.AccountSessions;

/** Another password for somebody who forgot theirs, or whose is known to others: everybody is signed out. */
@Component
record AnotherPassword(NewPasswords passwords, AboutThem known, AccountSessions sessions, LinkRedemption redemption) {

    /** @return where to go on */
    String choose(String secret, Account account, Submission form, LinkRedemption.Visit visit) {
        String password = passwords.require(LinkRedemption.password(form), "password", known.of(account));
        Optional<String> next = redemption.redeem(secret, visit, () -> {
            passwords.set(account.id(), password);
            sessions.endAll(account.id());
            return account;
        });
        form.done(next.isPresent() ? "Your password is changed." : "Your password is changed, and you are signed in.");
        return next.orElse("/");
    }
}
