package uk.waymark.infra.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.frame.TypedForm;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

class TokensPageTest extends SignedOutTest {

    @Autowired
    Accounts holders;

    @Test
    void a_token_is_shown_once_works_for_a_program_and_is_revoked() {
        BrowserClient browser = signedIn(somebody());
        assertThat(browser.page("/account").all("caption")).doesNotContain("Your tokens");

        Page issued = browser.submit(form(browser).with("label", "A <b>spreadsheet</b>"))
                .is(200);
        String token = issued.one("#issued-token").attr("value");

        assertThat(frameworks(browser(), token)).isEqualTo(200);
        Page later = browser.page("/account");
        assertThat(later.document().html()).doesNotContain(token);
        assertThat(later.all("tbody th")).containsExactly("A <b>spreadsheet</b>");
        assertThat(later.text()).contains("Read").doesNotContain("Never");

        browser.submit(later.form("/revoke")).is(200);
        assertThat(frameworks(browser(), token)).isEqualTo(401);
    }

    @Test
    void a_token_that_may_only_read_does_not_write() {
        UUID school = institution();
        UUID elsewhere = institution();
        Account tester = holders.byEmail("tester@waymark.example").orElseThrow();
        knowsPassword(tester);
        BrowserClient browser = signedIn(tester);

        Page page = browser.page("/account");
        assertThat(page.one("select[name=institution]").text()).contains("All of mine", "Hillside School");
        String reads = issue(browser, form(browser).with("label", "one").with("institution", school.toString()));
        String writes = issue(browser, form(browser).with("label", "two").with("reach", "WRITE"));

        assertThat(exported(reads)).contains(school.toString()).doesNotContain(elsewhere.toString());
        assertThat(exported(reads))
                .contains("\"account\":null")
                .doesNotContain("begunAt", "lastSeenAt", "\"onlyHere\":false");
        assertThat(status(browser(), reads, "/api/hubs")).isEqualTo(403);
        assertThat(status(browser(), writes, "/api/hubs")).isEqualTo(200);
        assertThat(exported(writes)).contains(school.toString(), elsewhere.toString());
        assertThat(rename(school, reads)).isEqualTo(403);
        assertThat(rename(school, writes)).isEqualTo(200);
    }

    private String exported(String token) {
        BrowserClient program = browser();
        return program.sent(program.request("/api/account/export")
                        .setHeader("Accept", JSON)
                        .header("Authorization", "Bearer " + token))
                .body();
    }

    @Test
    void what_is_missing_or_not_on_offer_is_refused_at_its_field() {
        UUID school = institution();
        BrowserClient browser = signedIn(somebody());

        assertThat(browser.submit(form(browser)).is(400).error("token-label")).contains("Enter what it is for.");
        assertThat(browser.submit(form(browser).with("label", "x".repeat(81)))
                        .is(400)
                        .error("token-label"))
                .contains("80 characters");
        assertThat(browser.submit(form(browser).with("label", "x").with("days", "10000"))
                        .is(400)
                        .error("token-days"))
                .contains("how long");
        assertThat(browser.submit(form(browser).with("label", "x").with("institution", school.toString()))
                        .is(400)
                        .error("token-institution"))
                .contains("one of your institutions");
    }

    @Test
    void nobody_revokes_the_token_of_somebody_else() {
        BrowserClient browser = signedIn(somebody());
        String token = issue(browser, form(browser).with("label", "mine"));
        String address = browser.page("/account").form("/revoke").action();
        BrowserClient other = signedIn(somebody());

        other.submit(form(other).to(address)).is(200);

        assertThat(frameworks(browser(), token)).isEqualTo(200);
    }

    private static TypedForm form(BrowserClient browser) {
        return browser.page("/account").form("token");
    }

    private static String issue(BrowserClient browser, TypedForm form) {
        return browser.submit(form).is(200).one("#issued-token").attr("value");
    }

    private static int status(BrowserClient program, String token, String address) {
        return program.sent(
                        program.request(address).setHeader("Accept", JSON).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static int frameworks(BrowserClient program, String token) {
        return program.sent(program.request("/api/frameworks")
                        .setHeader("Accept", JSON)
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private int rename(UUID school, String token) {
        BrowserClient program = browser();
        return program.sent(program.request("/api/institutions/" + school + "/name")
                        .setHeader("Accept", JSON)
                        .header("Content-Type", JSON)
                        .header("Authorization", "Bearer " + token)
                        .PUT(BodyPublishers.ofString("{\"name\":\"Hilltop School\"}")))
                .statusCode();
    }
}
