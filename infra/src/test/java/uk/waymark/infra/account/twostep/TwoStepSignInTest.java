package uk.waymark.infra.account.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.account.twostep.TwoStepProperties.WantedFrom;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.OneTimeLinks;

class TwoStepSignInTest extends SignedOutTest {

    @Autowired
    OneTimeLinks links;

    @Autowired
    Accounts holders;

    @Autowired
    TwoStep twoStep;

    @Autowired
    Access access;

    /** Somebody's second step, as their phone and their paper know it. */
    private record Phone(byte[] secret, List<String> recoveryCodes) {

        /** Of the step now, or so many later; the one before it was used to set the phone up. */
        String code(int later) {
            return Phones.code(secret, later);
        }
    }

    @Test
    void a_password_alone_opens_nothing_and_the_code_after_it_everything() {
        Account account = somebody();
        Phone phone = setUp(account);
        BrowserClient browser = browser();

        Page asked = browser.signIn(account.email(), PASSWORD).is(200);

        assertThat(asked.path()).isEqualTo("/sign-in/code");
        for (String page : List.of("/account", "/account/two-step", "/sign-in/two-step", "/institutions/new", "/")) {
            assertThat(browser.page(page).path()).as(page).isEqualTo("/sign-in");
        }
        assertThat(browser.sent(browser.request("/api/frameworks").setHeader("Accept", JSON))
                        .statusCode())
                .isEqualTo(401);
        Page wrong = browser.submit(browser.page("/sign-in/code").form("code").with("code", "000000"));
        assertThat(wrong.is(400).error("code-code")).contains("not the code that your app shows");
        assertThat(wrong.form("code").value("code")).isEmpty();

        Page in = browser.submit(wrong.form("code").with("code", phone.code(0)));

        assertThat(in.is(200).path()).isEqualTo("/");
        assertThat(browser.page("/account").path()).isEqualTo("/account");
    }

    @Test
    void a_code_works_once_and_so_does_a_recovery_code() {
        Account account = somebody();
        Phone phone = setUp(account);
        String code = phone.code(0);
        String recovery = phone.recoveryCodes().getFirst();

        assertThat(with(account, code).path()).isEqualTo("/");
        assertThat(with(account, code).status()).as("looked at over a shoulder").isEqualTo(400);
        assertThat(with(account, recovery.toLowerCase(Locale.ROOT)).path()).isEqualTo("/");
        assertThat(with(account, recovery).status()).isEqualTo(400);
        assertThat(with(account, phone.code(1)).path()).isEqualTo("/");
    }

    @Test
    void the_code_of_somebody_else_does_not_do() {
        Account account = somebody();
        setUp(account);
        Phone other = setUp(somebody());

        assertThat(with(account, other.code(0)).status()).isEqualTo(400);
        assertThat(with(account, other.recoveryCodes().getFirst()).status()).isEqualTo(400);
    }

    @Test
    void codes_cannot_be_guessed_for_long() {
        Account account = somebody();
        Phone phone = setUp(account);
        BrowserClient browser = browser();
        Page page = browser.signIn(account.email(), PASSWORD);
        while (page.status() != 429) {
            page = browser.submit(browser.page("/sign-in/code").form("code").with("code", "000000"));
        }

        browser.submit(browser.page("/sign-in/code").form("code").with("code", phone.code(0)))
                .is(429);
        browser().signIn(account.email(), PASSWORD).is(429);
    }

    @Test
    void a_link_for_a_new_password_does_not_stand_in_for_the_code() {
        Account account = somebody();
        Phone phone = setUp(account);
        String link = OneTimeLinks.path(
                links.issue(OneTimeLinks.Purpose.NEW_PASSWORD, account.id(), null, Duration.ofHours(1)));
        BrowserClient browser = browser();

        Page asked = browser.submit(browser.page(link).form("link").with("password", "eleven quiet lanterns"));

        assertThat(asked.path()).isEqualTo("/sign-in/code");
        assertThat(browser.page("/account").path()).isEqualTo("/sign-in");
        browser.submit(browser.page("/sign-in/code").form("code").with("code", phone.code(0)))
                .is(200);
        assertThat(browser.page("/account").path()).isEqualTo("/account");
    }

    @Test
    void it_is_set_up_with_the_password_and_a_code_of_the_phone_and_nothing_is_kept_in_clear() {
        Account account = somebody();
        BrowserClient browser = signedIn(account);
        Page page = browser.page("/account/two-step").is(200);
        byte[] secret = Phones.secret(page);
        assertThat(page.one("svg path").attr("d")).startsWith("M");

        Page refused = browser.submit(page.form("two-step").with("code", "123").with("password", "a guess"));
        assertThat(refused.is(400).error("two-step-password")).contains("not the password");
        assertThat(Phones.secret(refused)).as("the phone has learnt it already").isEqualTo(secret);
        assertThat(browser.submit(
                                refused.form("two-step").with("code", "123456").with("password", PASSWORD))
                        .is(400)
                        .error("two-step-code"))
                .contains("not the code that the app shows");
        assertThat(twoStep.isOn(account.id())).isFalse();

        setUp(account);
        byte[] kept = peopleStore()
                .sql("SELECT secret FROM second_step WHERE account_id = ?")
                .param(account.id().toString())
                .query(byte[].class)
                .single();
        assertThat(kept).hasSizeGreaterThan(secret.length);
        assertThat(browser.page("/account/two-step").path())
                .as("signed out everywhere else")
                .isEqualTo("/sign-in");
    }

    @Test
    void recovery_codes_are_made_anew_and_the_second_step_removed_with_password_and_code() {
        Account account = somebody();
        Phone phone = setUp(account);
        BrowserClient browser = browser();
        browser.signIn(account.email(), PASSWORD);
        browser.submit(browser.page("/sign-in/code").form("code").with("code", phone.code(0)));

        Page page = browser.page("/account/two-step").is(200);
        assertThat(page.text()).contains("10 recovery codes");
        assertThat(browser.submit(
                                page.form("removal").with("password", PASSWORD).with("code", "000000"))
                        .is(400)
                        .error("removal-code"))
                .contains("not the code");
        Page made = browser.submit(page.form("codes")
                .with("password", PASSWORD)
                .with("code", phone.recoveryCodes().get(1)));
        List<String> codes = made.is(200).all("#recovery-codes code");
        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(phone.recoveryCodes());
        assertThat(with(account, phone.recoveryCodes().get(2)).status()).isEqualTo(400);

        browser.submit(browser.page("/account/two-step")
                        .form("removal")
                        .with("password", PASSWORD)
                        .with("code", codes.getFirst()))
                .is(200);
        assertThat(browser().signIn(account.email(), PASSWORD).path()).isEqualTo("/");
    }

    @Test
    void it_is_wanted_from_whom_the_setting_names_and_cannot_be_put_off_for_ever() {
        Account teacher = somebody();
        Account operator = holders.create("op" + teacher.email(), "Op", "OP", true);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(15));

        assertThat(wanted(WantedFrom.NOBODY, Clock.systemUTC()).isFrom(operator.id()))
                .isFalse();
        assertThat(wanted(WantedFrom.ADMINISTRATORS, Clock.systemUTC()).isFrom(operator.id()))
                .isTrue();
        assertThat(wanted(WantedFrom.ADMINISTRATORS, Clock.systemUTC()).isFrom(teacher.id()))
                .isFalse();
        assertThat(wanted(WantedFrom.EVERYBODY, Clock.systemUTC()).isFrom(teacher.id()))
                .isTrue();
        assertThat(wanted(WantedFrom.ADMINISTRATORS, Clock.systemUTC()).isDue(operator.id()))
                .isFalse();
        assertThat(wanted(WantedFrom.ADMINISTRATORS, later).isDue(operator.id()))
                .isTrue();
        setUp(teacher);
        assertThat(wanted(WantedFrom.EVERYBODY, later).isFrom(teacher.id())).isFalse();
    }

    private Wanted wanted(WantedFrom from, Clock clock) {
        return new Wanted(twoStep, new TwoStepProperties(from, Duration.ofDays(14), null), access, clock);
    }

    /** With the code of the step before, so that the one now can be used. */
    private Phone setUp(Account account) {
        BrowserClient browser = signedIn(account);
        Page page = browser.page("/account/two-step").is(200);
        byte[] secret = Phones.secret(page);
        Page done = browser.submit(page.form("two-step")
                        .with("code", Phones.code(secret, -1))
                        .with("password", PASSWORD))
                .is(200);
        return new Phone(secret, done.all("#recovery-codes code"));
    }

    private Page with(Account account, String code) {
        BrowserClient browser = browser();
        Page asked = browser.signIn(account.email(), PASSWORD);
        return browser.submit(asked.form("code").with("code", code));
    }
}
