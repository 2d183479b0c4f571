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
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;

class LinkPageTest extends SignedOutTest {

    private static final String BETTER = "eleven quiet lanterns";

    @Autowired
    OneTimeLinks links;

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
    void a_link_does_not_outlive_another_change_of_the_password() {
        Account account = somebody();
        String link = link(Purpose.NEW_PASSWORD, account.id(), null);
        BrowserClient browser = signedIn(account);

        browser.submit(browser.page("/account")
                        .form("password")
                        .with("old", PASSWORD)
                        .with("password", BETTER))
                .is(200);

        browser().page(link).is(404);
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
}
