package uk.waymark.infra.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.ApiTokens;

@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class NotSignedInTest extends SignedOutTest {

    @Autowired
    ApiTokens apiTokens;

    @Test
    void the_api_says_how_to_say_who_one_is() {
        BrowserClient browser = browser();

        var reply = browser.sent(browser.request("/api/frameworks").setHeader("Accept", "application/json"));

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.body()).contains("\"code\":\"NOT_SIGNED_IN\"");
        assertThat(browser.session()).as("strangers leave nothing behind").isEmpty();
    }

    @Test
    void a_token_that_does_not_work_is_told_so() {
        get("/api/frameworks").is(200);
        BrowserClient browser = browser();

        var reply = browser.sent(browser.request("/api/frameworks").header("Authorization", "Bearer waymark_other"));

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(reply.body()).contains("unknown, was revoked or has expired");
    }

    @Test
    void a_program_that_writes_without_a_token_is_told_to_bring_one() {
        BrowserClient browser = browser();

        for (String token : new String[] {null, "Bearer a@b", "Bearer waymark_other", "Basic YTpi"}) {
            var write = browser.request("/api/institutions").header("Content-Type", JSON);
            var reply = browser.sent((token == null ? write : write.header("Authorization", token))
                    .POST(BodyPublishers.ofString(registration(freeUrn()))));

            assertThat(reply.statusCode()).as(token).isEqualTo(401);
            assertThat(reply.body()).contains("\"code\":\"NOT_SIGNED_IN\"");
        }
        assertThat(browser.sent(browser.request("/actuator/metrics")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void strangers_who_look_at_pages_leave_no_session_behind() {
        long before = sessions();

        BrowserClient browser = browser();
        browser.page("/");
        browser.page("/account");
        browser.page("/sign-in");

        assertThat(browser.session()).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/swagger-ui/index.html",
                "/swagger-ui/swagger-ui-bundle.js",
                "/webjars/swagger-ui/swagger-ui-bundle.js",
                "/webjars/swagger-ui/index.html",
                "/v3/api-docs"
            })
    void the_description_of_the_api_is_not_for_strangers(String address) {
        BrowserClient browser = browser();

        assertThat(browser.page(address).path()).isEqualTo("/sign-in");
        assertThat(browser.sent(browser.request("/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css"))
                        .statusCode())
                .as("what the sign-in page is made of")
                .isEqualTo(200);
    }

    private long sessions() {
        return peopleStore()
                .sql("SELECT COUNT(*) FROM spring_session")
                .query(Long.class)
                .single();
    }

    @Test
    void a_form_without_its_token_is_refused_politely(CapturedOutput log) {
        Account account = somebody();
        BrowserClient browser = signedIn(account);

        var reply = browser.post("/sign-out", "");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("You cannot do this here").contains("reload it and send it");
        assertThat(reply.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(browser.page("/account").path()).as("still signed in").isEqualTo("/account");
        assertThat(log.getOut()).contains("access denied account=" + account.id() + " address=127.0.0.1");
    }

    @Test
    void with_a_session_the_api_can_be_read_and_not_written() {
        BrowserClient browser = signedIn(somebody());

        assertThat(browser.sent(browser.request("/api/frameworks").setHeader("Accept", JSON))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.sent(browser.request("/api/institutions")
                                .header("Content-Type", JSON)
                                .POST(BodyPublishers.ofString(registration(freeUrn()))))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_does_not_open_the_account_that_it_is_for() {
        String token = apiTokens.issue(somebody().id(), "test", false, null, Duration.ofDays(1));
        BrowserClient browser = browser();

        assertThat(browser.sent(browser.request("/account").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_part_of_a_page_is_not_replaced_by_the_sign_in_page() {
        BrowserClient browser = browser();

        assertThat(browser.sent(browser.request("/account").header("HX-Request", "true"))
                        .statusCode())
                .isEqualTo(401);
    }
}
