package uk.waymark.infra.account.page.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;

class InvitationTest extends SignedOutTest {

    private static final String BETTER = "eleven quiet lanterns";

    @Autowired
    OneTimeLinks links;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Accounts holders;

    @Test
    void somebody_invited_who_has_no_account_gets_one() {
        String email = "New+" + UUID.randomUUID() + "@school.example";
        UUID person = invited(UUID.randomUUID(), email);
        BrowserClient browser = browser();

        Page page = browser.page(link(Purpose.INVITATION, null, person)).is(200);
        assertThat(page.text()).contains("New Colleague", email, "Choose a password");
        browser.submit(page.form("link").with("password", BETTER)).is(200);

        Account account = holders.byEmail(email).orElseThrow();
        assertThat(account.name()).isEqualTo("New Colleague");
        assertThat(account.initials()).isEqualTo("NC");
        assertThat(account.operator()).isFalse();
        assertThat(directory.accountOf(person)).hasValue(account.id());
        assertThat(browser.page("/account").all("dd")).contains(email);
    }

    @Test
    void somebody_invited_who_has_an_account_accepts_with_its_password() {
        Account account = somebody();
        UUID person = invited(UUID.randomUUID(), account.email());
        String link = link(Purpose.INVITATION, null, person);
        BrowserClient browser = browser();

        Page refused = browser.submit(browser.page(link).form("link").with("password", BETTER));
        assertThat(refused.is(400).error("link-password")).contains("This is not the password.");
        assertThat(directory.accountOf(person)).isEmpty();
        browser.submit(refused.form("link").with("password", PASSWORD)).is(200);

        assertThat(directory.accountOf(person)).hasValue(account.id());
    }

    @Test
    void somebody_invited_who_is_signed_in_only_says_yes_and_somebody_else_is_not_taken_for_them() {
        Account account = somebody();
        UUID person = invited(UUID.randomUUID(), account.email());
        String link = link(Purpose.INVITATION, null, person);

        assertThat(signedIn(somebody()).page(link).document().select("input[name=password]"))
                .hasSize(1);
        BrowserClient browser = signedIn(account);
        Page page = browser.page(link);
        assertThat(page.document().select("input[name=password]")).isEmpty();
        browser.submit(page.form("link")).is(200);

        assertThat(directory.accountOf(person)).hasValue(account.id());
        assertThat(browser.page("/account").path()).isEqualTo("/account");
    }

    @Test
    void an_account_that_is_somebody_there_already_is_not_also_somebody_else() {
        Account account = somebody();
        UUID school = UUID.randomUUID();
        directory.personFor(account, school);
        UUID person = invited(school, account.email());
        String link = link(Purpose.INVITATION, null, person);
        BrowserClient browser = signedIn(account);

        Page refused = browser.submit(browser.page(link).form("link")).is(400);

        assertThat(refused.refusal()).contains("known there already");
        browser.page(link).is(200);
    }

    private String link(Purpose purpose, @Nullable UUID account, @Nullable UUID person) {
        return OneTimeLinks.path(links.issue(purpose, account, person, Duration.ofHours(1)));
    }

    private UUID invited(UUID organisation, String email) {
        UUID person = directory.resolveOrCreate(organisation, "NC").id();
        peopleStore()
                .sql("UPDATE person SET name = 'New Colleague', email = :email WHERE id = :id")
                .param("email", email)
                .param("id", person.toString())
                .update();
        return person;
    }
}
