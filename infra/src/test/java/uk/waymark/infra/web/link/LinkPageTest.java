package uk.waymark.infra.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.people.Account;
import uk.waymark.infra.people.Accounts;
import uk.waymark.infra.people.OneTimeLinks;
import uk.waymark.infra.people.OneTimeLinks.Purpose;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.infra.web.BrowserClient;
import uk.waymark.infra.web.Page;
import uk.waymark.infra.web.SignedOutTest;

class LinkPageTest extends SignedOutTest {

    private static final String BETTER = "eleven quiet lanterns";

    @Autowired
    OneTimeLinks links;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Accounts holders;

    @Test
    void somebody_who_forgot_their_password_chooses_another_and_is_signed_out_everywhere_else() {
        Account account = somebody();
        BrowserClient elsewhere = signedIn(account);
        BrowserClient browser = browser();
        String link = link(Purpose.NEW_PASSWORD, account.id(), null);

        Page refused = browser.submit(browser.page(link).is(200).form("link").with("password", "short"));
        assertThat(refused.is(400).error("link-password")).contains("at least 12");
        Page done =
                browser.submit(refused.form("link").with("password", BETTER)).is(200);

        assertThat(done.one(".wm-done").text()).contains("you are signed in");
        assertThat(browser.page("/account").path()).isEqualTo("/account");
        assertThat(elsewhere.page("/account").path()).isEqualTo("/sign-in");
        assertThat(browser().signIn(account.email(), BETTER).path()).isEqualTo("/");
        browser().page(link).is(404);
    }

    @Test
    void their_own_browser_stays_signed_in() {
        Account account = somebody();
        BrowserClient browser = signedIn(account);

        browser.submit(browser.page(link(Purpose.NEW_PASSWORD, account.id(), null))
                .form("link")
                .with("password", BETTER));

        assertThat(browser.page("/account").path()).isEqualTo("/account");
    }

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

    @Test
    void links_that_do_not_work_are_all_told_alike() {
        Account account = somebody();
        String used = link(Purpose.NEW_PASSWORD, account.id(), null);
        String replaced = used;
        String expired =
                OneTimeLinks.path(links.issue(Purpose.NEW_PASSWORD, somebody().id(), null, Duration.ofSeconds(-1)));
        String newer = link(Purpose.NEW_PASSWORD, account.id(), null);
        String setUp = link(Purpose.SET_UP, null, null);

        browser().page(newer).is(200);
        Page unknown = browser().page("/links/never-was").is(404);
        assertThat(unknown.text()).contains("This link does not work, or no longer");
        for (String link : new String[] {replaced, expired, setUp}) {
            assertThat(browser().page(link).is(404).text()).isEqualTo(unknown.text());
        }
    }

    @Test
    void who_follows_a_link_does_not_stay_in_a_session_that_somebody_planted() {
        Account account = somebody();
        Account attacker = somebody();
        BrowserClient theirs = signedIn(attacker);
        BrowserClient victim = browser();
        victim.plant(theirs.session().orElseThrow());

        victim.submit(victim.page(link(Purpose.NEW_PASSWORD, account.id(), null))
                .form("link")
                .with("password", BETTER));

        assertThat(victim.page("/account").all("dd")).contains(account.email());
        assertThat(theirs.page("/account").path()).isEqualTo("/sign-in");
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
