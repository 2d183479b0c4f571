package uk.waymark.infra.frame.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.waymark.infra.frame.PageTest;

/** A page that is open, as its browser listens. Reading waits for what is to come, as long as it takes. */
@Timeout(60)
class LiveTest extends PageTest {

    private static final String STREAM = "text/event-stream";

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void a_colleagues_change_arrives_and_so_does_a_sign_of_life() throws Exception {
        UUID institution = institution();
        UUID assessment = assessment(institution);

        try (BufferedReader lines = lines(listen(institution))) {
            await(lines, ":here");
            answer(assessment, "2.3", 2).is(200);
            await(lines, "event:changed");
            await(lines, ":here");
        }
    }

    @Test
    void who_was_away_hears_at_once_that_something_changed_meanwhile() throws Exception {
        UUID institution = institution();

        try (BufferedReader lines = lines(listen(institution, "Last-Event-ID", "-1"))) {
            assertThat(lines.readLine()).startsWith("id:");
            assertThat(lines.readLine()).isEqualTo("event:changed");
        }
    }

    @Test
    void a_change_between_the_making_of_a_page_and_its_listening_is_told_at_once() throws Exception {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        String address = page("/assessments/" + assessment + "/items/2.3")
                .is(200)
                .one("body")
                .attr("sse-connect");

        try (BufferedReader lines = lines(listenAt(address))) {
            assertThat(lines.readLine()).startsWith("id:");
            assertThat(lines.readLine()).isEqualTo(":here");
        }
        answer(assessment, "2.3", 2).is(200);

        try (BufferedReader lines = lines(listenAt(address))) {
            assertThat(lines.readLine()).startsWith("id:");
            assertThat(lines.readLine()).isEqualTo("event:changed");
        }
    }

    @Test
    void an_institution_that_nobody_knows() {
        assertThat(get("/institutions/" + UUID.randomUUID() + "/live", "Accept", STREAM)
                        .status())
                .isEqualTo(404);
    }

    private HttpResponse<InputStream> listen(UUID institution, String... headers) throws Exception {
        return listenAt("/institutions/" + institution + "/live", headers);
    }

    private HttpResponse<InputStream> listenAt(String address, String... headers) throws Exception {
        return browser.send(request(address, headers).header("Accept", STREAM).build(), BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static void await(BufferedReader lines, String expected) throws IOException {
        String line = lines.readLine();
        while (!expected.equals(line)) {
            assertThat(line).as("more lines").isNotNull();
            line = lines.readLine();
        }
    }
}
