package uk.waymark.infra.frame.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.kernel.access.Role;

/** Who may listen, and for how long. Reading to the end waits until the server ends the connection. */
@Timeout(60)
class LiveListenersTest extends SignedOutTest {

    @Autowired
    LiveProperties properties;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<InputStream> open = new ArrayList<>();

    @AfterEach
    void nobody_listens_any_more() throws Exception {
        for (InputStream stream : open) {
            stream.close();
        }
    }

    @Test
    void whoever_signs_out_listens_no_longer_and_others_do() throws Exception {
        UUID institution = institution();
        BrowserClient leaving = signedInAs(institution, Role.SLT);
        BrowserClient staying = signedInAs(institution, Role.AUDITOR);
        InputStream ended = listen(bySession(leaving, institution));
        InputStream heard = listen(bySession(staying, institution));

        leaving.submit(leaving.page("/").form("/sign-out"));

        assertThat(new String(ended.readAllBytes(), StandardCharsets.UTF_8)).contains(":here");
        assertThat(heard.read()).as("open as before").isNotNegative();
    }

    @Test
    void a_token_that_is_revoked_listens_no_longer() throws Exception {
        UUID institution = institution();
        UUID account = employee(institution, Role.SLT).account().id();
        String token = tokens.issue(account, "ends", false, null, Duration.ofHours(1));
        InputStream ended = listen(byToken(token, institution));

        tokens.revoke(account, tokens.find(token).orElseThrow().id());

        assertThat(new String(ended.readAllBytes(), StandardCharsets.UTF_8)).contains(":here");
    }

    @Test
    void one_account_has_a_few_pages_open_and_others_theirs() throws Exception {
        UUID institution = institution();
        Employee greedy = employee(institution, Role.SLT);
        Employee other = employee(institution, Role.AUDITOR);
        for (int page = 0; page < properties.perAccount(); page++) {
            listen(byToken(greedy.token(), institution));
        }

        HttpResponse<InputStream> refused =
                http.send(byToken(greedy.token(), institution).build(), BodyHandlers.ofInputStream());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Too many pages are open");
        listen(byToken(other.token(), institution));
    }

    private InputStream listen(HttpRequest.Builder request) throws Exception {
        HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        open.add(response.body());
        return response.body();
    }

    private BrowserClient signedInAs(UUID institution, Role role) {
        Account account = employee(institution, role).account();
        knowsPassword(account);
        return signedIn(account);
    }

    private HttpRequest.Builder bySession(BrowserClient browser, UUID institution) {
        String session = browser.session().orElseThrow();
        String cookie = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
        return to(institution).header("Cookie", "SESSION=" + cookie);
    }

    private HttpRequest.Builder byToken(String token, UUID institution) {
        return to(institution).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder to(UUID institution) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/institutions/" + institution + "/live"))
                .header("Accept", "text/event-stream");
    }
}
