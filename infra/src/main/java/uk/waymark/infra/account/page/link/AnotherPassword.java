package uk.waymark.infra.account.page.link;

import org.springframework.stereotype.Component;
import uk.waymark.infra.account.signin.NewPasswords;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.platform.people.Account;
import uk.waymark.infra.platform.people.AccountSessions;

/** Another password for somebody who forgot theirs, or whose is known to others: everybody is signed out. */
@Component
class AnotherPassword {

    private final NewPasswords passwords;
    private final AccountSessions sessions;
    private final Door door;

    AnotherPassword(NewPasswords passwords, AccountSessions sessions, Door door) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.door = door;
    }

    /** @return where to go on */
    String choose(String secret, Account account, Submission form, Door.Visit visit) {
        String password = passwords.require(Door.password(form), "password", account.name(), account.email());
        door.through(secret, visit, () -> {
            passwords.set(account.id(), password);
            sessions.endAll(account.id());
            return account;
        });
        form.done("Your password is changed, and you are signed in.");
        return "/";
    }
}
