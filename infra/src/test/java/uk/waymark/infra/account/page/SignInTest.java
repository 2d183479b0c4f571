package uk.waymark.infra.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.frame.TypedForm;
import uk.waymark.infra.platform.people.Account;

@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class SignInTest extends SignedOutTest {

    @Test
    void who_has_to_sign_in_first_comes_back_to_where_they_were_going() {
        Account account = somebody();
        BrowserClient browser = browser();

        Page asked = browser.page("/swagger-ui/index.html?a=b");
        assertThat(asked.path()).isEqualTo("/sign-in");
        Page there = browser.submit(
                asked.form("/sign-in").with("username", account.email()).with("password", PASSWORD));

        assertThat(there.is(200).document().location()).endsWith("/swagger-ui/index.html?a=b");
        assertThat(browser.page("/sign-in").path())
                .as("a page for those who are not")
                .isEqualTo("/");
    }

    @Test
    void the_name_of_who_is_signed_in_leads_to_their_account() {
        Account account = somebody();

        Page start = signedIn(account).page("/").is(200);

        assertThat(start.one("header a[href=/account]").text()).isEqualTo("Some Body");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Account account = somebody();

        Page wrong = browser().signIn(account.email(), "not the password");
        Page unknown = browser().signIn("nobody@school.example", "not the password");

        assertThat(wrong.text()).contains("The e-mail address or the password is not right.");
        assertThat(wrong.status()).isEqualTo(unknown.status());
        assertThat(without(wrong)).isEqualTo(without(unknown));
    }

    @Test
    void the_address_that_was_typed_is_there_to_be_corrected_and_the_password_is_not() {
        Page again = browser().signIn("\"><b>nobody@school.example", "not the password");

        assertThat(again.form("/sign-in").value("username")).isEqualTo("\"><b>nobody@school.example");
        assertThat(again.document().html()).doesNotContain("not the password");
        assertThat(again.document().location()).endsWith("/sign-in");
    }

    @Test
    void it_is_known_when_somebody_was_here_last() {
        Account account = somebody();
        assertThat(wasSeen(account)).isFalse();

        signedIn(account);

        assertThat(wasSeen(account)).isTrue();
    }

    private boolean wasSeen(Account account) {
        return peopleStore()
                .sql("SELECT last_seen_at IS NOT NULL FROM account WHERE account_id = ?")
                .param(account.id().toString())
                .query(Boolean.class)
                .single();
    }

    private static String without(Page page) {
        page.document().select("input[name=_csrf], input[name=username]").remove();
        return page.document().html();
    }

    @Test
    void too_many_attempts_are_answered_alike_whether_or_not_anybody_has_the_address(CapturedOutput log) {
        Account account = somebody();

        Page known = tryUntilRefused(account.email());
        Page unknown = tryUntilRefused("nobody-at-all@school.example");

        assertThat(known.one("h1").text()).isEqualTo("Too many attempts");
        assertThat(known.text()).containsPattern("Too many attempts. Try again in [1-9] minutes?\\.");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(without(unknown)).isEqualTo(without(known));
        browser().signIn(account.email().toUpperCase(Locale.ROOT), PASSWORD).is(429);
        signedIn(somebody()).page("/account").is(200);
        assertThat(log.getOut()).contains("sign-in throttled account=- address=127.0.0.1");
    }

    private Page tryUntilRefused(String email) {
        for (int attempt = 0; attempt < 10; attempt++) {
            browser().signIn(email, "wrong " + attempt).is(200);
        }
        return browser().signIn(email, "wrong again").is(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%73ign-in", "/sign%2din", "/./sign-in", "/sign-in/", "/sign-in;a=b", "/SIGN-IN"})
    void there_is_no_way_around_the_count(String way) {
        Account account = somebody();
        BrowserClient browser = browser();
        TypedForm form = browser.page("/sign-in").form("/sign-in").to(way);
        for (int attempt = 0; attempt < 11; attempt++) {
            browser.submit(form.with("username", account.email()).with("password", "wrong " + attempt));
        }

        browser.submit(form.with("username", account.email()).with("password", PASSWORD));

        assertThat(browser.page("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_log_names_the_account_by_its_id_only(CapturedOutput log) {
        Account account = somebody();

        browser().signIn(account.email(), "a secret that was mistyped");
        BrowserClient browser = signedIn(account);
        browser.submit(browser.page("/").form("/sign-out"));
        get("/api/frameworks", "Accept", "application/json").is(200);
        browser.sent(browser.request("/api/frameworks").header("Authorization", "Bearer waymark_not-a-token"));

        String tail = " account=" + account.id() + " address=127.0.0.1";
        assertThat(log.getOut())
                .contains("sign-in failed" + tail)
                .contains("sign-in succeeded" + tail)
                .contains("sign-out" + tail)
                .contains("token rejected account=- address=127.0.0.1")
                .doesNotContain(account.email())
                .doesNotContain("Some Body")
                .doesNotContain("mistyped")
                .doesNotContain("not-a-token");
        assertThat(log.getOut().lines().filter(line -> line.contains("token rejected")))
                .hasSize(1);
        assertThat(log.getOut().lines().filter(line -> line.contains("sign-out" + tail)))
                .singleElement()
                .asString()
                .containsPattern("\\[[0-9a-f]{8}-[0-9a-f-]{27}\\]");
    }
}
