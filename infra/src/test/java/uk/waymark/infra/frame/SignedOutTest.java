package uk.waymark.infra.frame;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.store.Database;

/** Pages as people come to them: nobody is signed in until somebody signs in. */
public abstract class SignedOutTest extends ApiTest {

    protected static final String PASSWORD = "seven green boats";

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    @Qualifier("people")
    Database people;

    protected BrowserClient browser() {
        return new BrowserClient(port);
    }

    /** Somebody new, who can sign in with {@link #PASSWORD}. */
    protected Account somebody() {
        Account account =
                accounts.create("somebody+" + UUID.randomUUID() + "@school.example", "Some Body", "SB", false);
        knowsPassword(account);
        return account;
    }

    protected void knowsPassword(Account account) {
        accounts.setPassword(account.id(), passwords.encode(PASSWORD));
    }

    protected BrowserClient signedIn(Account account) {
        BrowserClient browser = browser();
        browser.signIn(account.email(), PASSWORD).is(200);
        return browser;
    }

    protected JdbcClient peopleStore() {
        return JdbcClient.create(people);
    }
}
