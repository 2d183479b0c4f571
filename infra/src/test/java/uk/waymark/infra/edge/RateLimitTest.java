package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.people.Accounts;
import uk.waymark.infra.platform.people.ApiTokens;

/** Whoever asks too often waits; nobody else does. */
@TestPropertySource(
        properties = {
            "waymark.limits.account.at-once=20",
            "waymark.limits.account.per-second=1",
            "waymark.limits.address.at-once=10",
            "waymark.limits.address.per-second=1",
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=10\\.9\\.9\\.9"
        })
class RateLimitTest extends ApiTest {

    private static final int MORE_THAN_ALLOWED = 40;
    private static final int FEWER_THAN_ALLOWED = 10;

    @LocalServerPort
    int server;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Test
    void an_account_that_asks_too_often_waits_whatever_token_it_uses_and_others_do_not() {
        UUID hasty = account();
        UUID patient = account();
        String first = token(hasty);
        String ofPatient = token(patient);
        isGenuine(ofPatient);

        Reply refused = untilRefused(first, "/api/frameworks", "application/json");

        refused.isProblem(429, "TOO_MANY_REQUESTS", null);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 2);
        assertThat(IntStream.range(0, FEWER_THAN_ALLOWED)
                        .anyMatch(again -> ask(token(hasty), "/", "text/html").status() == 429))
                .as("other tokens of the account, long before they could have used up what it has at once")
                .isTrue();
        ask(ofPatient, "/api/frameworks", "application/json").is(200);
    }

    @Test
    void a_person_is_told_on_a_page() {
        Reply refused = untilRefused(token(account()), "/", "text/html");

        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.response().body()).contains("<h1", "Try again in");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void strangers_at_one_address_share_what_they_have_and_keep_no_account_waiting() {
        String token = token(account());
        isGenuine(token);

        Reply refused = untilRefused(null, "/sign-in", "text/html");

        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.response().headers().map()).doesNotContainKey("set-cookie");
        ask(token, "/api/frameworks", "application/json").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Prefix", "X-Forwarded-Host"})
    void nobody_but_the_proxy_says_where_a_request_came_from(String header) {
        assertThat(IntStream.range(0, MORE_THAN_ALLOWED)
                        .map(asked -> send(HttpRequest.newBuilder(URI.create("http://localhost:" + server + "/sign-in"))
                                        .header("Accept", "text/html")
                                        .header(header, "203.0.113." + asked))
                                .status()))
                .contains(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer waymark_nobodys", "Bearer", "Basic bWU6bWU=", "nonsense", ""})
    void whoever_brings_a_credential_of_nobody_is_a_stranger(String credential) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server + "/api/frameworks"))
                .header("Authorization", credential);

        assertThat(IntStream.range(0, MORE_THAN_ALLOWED)
                        .map(asked -> send(request).status()))
                .contains(429)
                .isSubsetOf(400, 401, 429);
    }

    @Test
    void a_token_that_was_revoked_is_nobodys() {
        UUID account = account();
        String token = token(account);
        isGenuine(token);
        tokens.of(account).forEach(one -> tokens.revoke(account, one.id()));

        untilRefused(token, "/api/frameworks", "application/json").isProblem(429, "TOO_MANY_REQUESTS", null);
    }

    @Test
    void style_sheets_and_health_are_not_counted() {
        for (int asked = 0; asked < MORE_THAN_ALLOWED; asked++) {
            ask(null, "/css/waymark.css", "text/css").is(200);
            ask(null, "/actuator/health", "application/json").is(200);
        }
    }

    /** Others at this address may just have used up what strangers have. */
    private void isGenuine(String token) {
        await().until(() -> ask(token, "/api/frameworks", "application/json").status() == 200);
    }

    private Reply untilRefused(String token, String path, String accept) {
        return IntStream.range(0, MORE_THAN_ALLOWED)
                .mapToObj(asked -> ask(token, path, accept))
                .filter(reply -> reply.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    private Reply ask(String token, String path, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server + path))
                .header("Accept", accept);
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private UUID account() {
        return accounts.create(UUID.randomUUID() + "@waymark.example", "Hasty", "HA", false)
                .id();
    }

    private String token(UUID account) {
        return tokens.issue(account, "test", false, null, Duration.ofHours(1));
    }
}
