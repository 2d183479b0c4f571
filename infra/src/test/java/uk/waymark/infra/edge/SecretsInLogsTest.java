package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;

/** A test that what proves who somebody is stands in no log, whether the request goes well or not. */
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogsTest extends ApiTest {

    private static final String PASSWORD = "correct-horse-battery-staple";
    private static final String WRONG_TOKEN = "wm-wrong-token-of-somebody";
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("uk.waymark");

    @LocalServerPort
    int server;

    @AfterEach
    void asBefore() {
        OURS.setLevel(null);
    }

    @Test
    void neither_tokens_nor_passwords(CapturedOutput log) {
        for (Level level : List.of(Level.INFO, Level.DEBUG)) {
            OURS.setLevel(level);
            everythingThatCarriesASecret();
        }

        assertThat(log.getAll())
                .as("what the failures left in the log, so that something was looked at")
                .contains("/broken failed")
                .doesNotContain(authorization().substring("Bearer ".length()), PASSWORD, WRONG_TOKEN);
    }

    private void everythingThatCarriesASecret() {
        get("/api/frameworks").is(200);
        get("/broken").is(500);
        get("/api/nothing").is(404);
        post("/api/institutions", "{\"" + PASSWORD + "\":1}").is(400);
        stranger("/api/frameworks", "Authorization", "Bearer " + WRONG_TOKEN).is(401);
        stranger("/broken", "Authorization", "Bearer " + WRONG_TOKEN).is(401);
        Stream.of("username=a%40b.example&password=" + PASSWORD, "username%0A=" + PASSWORD)
                .forEach(this::signIn);
    }

    private Reply stranger(String path, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).headers(headers).GET());
    }

    private void signIn(String form) {
        assertThat(send(HttpRequest.newBuilder(at("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                        .status())
                .isIn(302, 400, 401, 403);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server + path);
    }
}
