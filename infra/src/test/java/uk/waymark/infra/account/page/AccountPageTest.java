package uk.waymark.infra.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.platform.people.account.Account;

class AccountPageTest extends SignedOutTest {

    private static final String BETTER = "eleven quiet lanterns";

    @Test
    void shows_who_one_is() {
        Account account = somebody();

        Page page = signedIn(account).page("/account").is(200);

        assertThat(page.all("dd")).contains("Some Body", "SB", account.email());
    }

    @Test
    void a_hub_lead_has_an_account_like_everybody_else() {
        Account lead = somebody();
        var hub = post("/api/hubs", "{\"name\":\"Their hub\"}").is(201).id("hubId");
        post("/api/hubs/" + hub + "/leads", "{\"email\":\"%s\"}".formatted(lead.email()))
                .is(200);

        Page page = signedIn(lead).page("/account").is(200);

        assertThat(page.text()).contains("Some Body").doesNotContain("Their hub");
        assertThat(change(signedIn(lead), PASSWORD, "Their hub 2026").is(400).error("password-password"))
                .as("whose name everybody there knows")
                .contains("the name of your institution");
    }

    @Test
    void a_changed_password_signs_out_everywhere_else() {
        Account account = somebody();
        BrowserClient here = signedIn(account);
        BrowserClient elsewhere = signedIn(account);
        String before = here.session().orElseThrow();

        Page done = change(here, PASSWORD, BETTER).is(200);

        assertThat(done.one(".wm-done").text()).startsWith("Your password is changed.");
        assertThat(here.session()).get().isNotEqualTo(before);
        assertThat(elsewhere.page("/account").path()).isEqualTo("/sign-in");
        assertThat(browser().signIn(account.email(), PASSWORD).path()).isEqualTo("/sign-in");
        assertThat(browser().signIn(account.email(), BETTER).path()).isEqualTo("/");
    }

    @Test
    void without_the_old_password_there_is_no_new_one() {
        Account account = somebody();

        Page refused = change(signedIn(account), "a guess", BETTER).is(400);

        assertThat(refused.error("password-old")).contains("This is not the password.");
        assertThat(refused.refusal()).isEqualTo("This is not the password.");
        assertThat(refused.document().select("input[type=password][value]")).isEmpty();
        assertThat(browser().signIn(account.email(), PASSWORD).path()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "eleven char, Choose at least 12 characters",
        "Password12345!, Many people choose this one",
        "passwordpassword, Many people choose this one",
        "123456789012, Many people choose this one",
        "aaaaaaaaaaaaaaaa, Many people choose this one",
        "seven green boats, Choose another than the one that you have now",
    })
    void a_password_that_others_would_guess_is_refused(String password, String why) {
        Page refused = change(signedIn(somebody()), PASSWORD, password).is(400);

        assertThat(refused.error("password-password")).contains(why);
    }

    @Test
    void neither_ones_e_mail_address_nor_something_endless_is_a_password() {
        Account account = somebody();
        BrowserClient browser = signedIn(account);

        assertThat(change(browser, PASSWORD, account.email()).is(400).error("password-password"))
                .contains("made of your name, your e-mail address");
        assertThat(change(browser, PASSWORD, "1 green boat ".repeat(16)).is(400).error("password-password"))
                .contains("at most 200 characters");
        assertThat(change(browser, PASSWORD, "").is(400).error("password-password"))
                .contains("at least 12");
    }

    @Test
    void the_old_password_cannot_be_guessed_for_long() {
        BrowserClient browser = signedIn(somebody());
        for (int attempt = 0; attempt < 10; attempt++) {
            change(browser, "guess " + attempt, BETTER).is(400);
        }

        Page refused = change(browser, PASSWORD, BETTER).is(429);

        assertThat(refused.text()).contains("Too many attempts. Try again in");
    }

    private static Page change(BrowserClient browser, String old, String password) {
        return browser.submit(
                browser.page("/account").form("password").with("old", old).with("password", password));
    }

    @Test
    void one_is_signed_out_in_one_other_browser_or_everywhere() {
        Account account = somebody();
        BrowserClient here = signedIn(account);
        BrowserClient there = signedIn(account);
        BrowserClient third = signedIn(account);

        Page page = here.page("/account").is(200);
        assertThat(page.all("td strong")).containsExactly("This browser");
        assertThat(page.document().select("form[action$=/sessions/end]")).hasSize(2);
        assertThat(page.document().html()).doesNotContain(there.session().orElseThrow());

        here.submit(page.form("/account/sessions/end")).is(200);
        assertThat(there.page("/account").path().equals("/sign-in"))
                .as("one of both, and only one")
                .isNotEqualTo(third.page("/account").path().equals("/sign-in"));

        Page out = here.submit(here.page("/account").form("/account/sessions/end-all"));
        assertThat(out.text()).contains("You are signed out.");
        for (BrowserClient browser : new BrowserClient[] {here, there, third}) {
            assertThat(browser.page("/account").path()).isEqualTo("/sign-in");
        }
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        Account other = somebody();
        BrowserClient theirs = signedIn(other);
        Account account = somebody();
        BrowserClient here = signedIn(account);
        signedIn(account);
        BrowserClient otherAgain = signedIn(other);
        String name = otherAgain.page("/account").one("input[name=session]").attr("value");

        here.submit(here.page("/account").form("/account/sessions/end").with("session", name))
                .is(200);

        assertThat(theirs.page("/account").path()).isEqualTo("/account");
    }
}
