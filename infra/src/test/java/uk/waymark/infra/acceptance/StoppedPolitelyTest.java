package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/**
 * A test of SIGTERM in the middle of a request, while a page is open. The log is asked for as JSON, and read
 * afterwards.
 */
@Timeout(180)
class StoppedPolitelyTest {

    /** Well below the time-out of a phase, which is 30 s: nothing held the stop up until it was given up. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private static final String CORRELATION = "6f3f7a1e-1f7c-4a6e-9a52-0d3a5e0e7c11";

    @TempDir
    Path directory;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void what_was_begun_is_finished_nothing_new_is_begun_and_nothing_stays_claimed() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        try (ForkedWaymark waymark = ForkedWaymark.start(data, "--logging.structured.format.console=ecs")) {
            String school = register(waymark);
            strangerIsRejected(waymark);
            try (InputStream page = openPage(waymark, school)) {
                stopInTheMiddleOfAWrite(waymark, school);
                assertThat(page.readAllBytes()).as("the page was let go").isNotEmpty();
            }
        }
        assertThat(claims(data)).isZero();
        theLogIsJson();
    }

    private void stopInTheMiddleOfAWrite(ForkedWaymark waymark, String school) throws Exception {
        SlowBody body = new SlowBody("""
            {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"Work","owners":["SR"]}\
            """);
        CompletableFuture<HttpResponse<String>> write = client.sendAsync(
                waymark.request("/api/institutions/" + school + "/actions")
                        .header("Content-Type", "application/json")
                        .expectContinue(true)
                        .POST(body.publisher())
                        .build(),
                BodyHandlers.ofString());
        body.awaitBegun();
        await().atMost(SOON).until(() -> isAtWork(waymark));

        CompletableFuture<Process> ended = waymark.terminate();
        await().atMost(SOON).until(() -> refusesConnections(waymark));
        assertThat(ended).as("it waits for the write").isNotDone();
        body.finish();

        assertThat(write.get(SOON.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        assertThat(ended).succeedsWithin(SOON);
    }

    /** Whether a write has come so far that the server counts it among those that are under way. */
    private static boolean isAtWork(ForkedWaymark waymark) {
        HttpResponse<String> answer = waymark.get("/actuator/metrics/http.server.requests.active?tag=method:POST");
        return answer.statusCode() == 200
                && JsonMapper.shared()
                        .readTree(answer.body())
                        .path("measurements")
                        .valueStream()
                        .anyMatch(one -> one.path("statistic").asString().equals("ACTIVE_TASKS")
                                && one.path("value").asInt() == 1);
    }

    private static String register(ForkedWaymark waymark) {
        return waymark.written("POST", "/api/institutions", "register", """
            {"urn":"999004","name":"Polite School","type":"SCHOOL","roles":["CAREERS_LEADER"]}\
            """)
                .get("institutionId")
                .asString();
    }

    private void strangerIsRejected(ForkedWaymark waymark) throws Exception {
        assertThat(client.send(
                                waymark.request("/api/frameworks")
                                        .setHeader("Authorization", "Bearer nobodys")
                                        .header("X-Correlation-Id", CORRELATION)
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    private InputStream openPage(ForkedWaymark waymark, String school) throws Exception {
        HttpResponse<InputStream> live =
                client.send(waymark.request("/institutions/" + school + "/live").build(), BodyHandlers.ofInputStream());
        assertThat(live.statusCode()).isEqualTo(200);
        return live.body();
    }

    private static boolean refusesConnections(ForkedWaymark waymark) throws IOException {
        int port = waymark.request("/").build().uri().getPort();
        try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !connected.isConnected();
        } catch (ConnectException refused) {
            return true;
        }
    }

    /** What another node would have to wait for. */
    private static int claims(Path data) {
        try (SqliteDatabase views = SqliteDatabase.views(data.resolve("views.db"))) {
            JdbcClient tokens = JdbcClient.create(views);
            assertThat(tokens.sql("SELECT COUNT(*) FROM TokenEntry")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            return tokens.sql("SELECT COUNT(*) FROM TokenEntry WHERE owner IS NOT NULL")
                    .query(Integer.class)
                    .single();
        }
    }

    private void theLogIsJson() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("data.log"));
        List<JsonNode> log = lines.stream().map(JsonMapper.shared()::readTree).toList();
        assertThat(log).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("@timestamp").asString()).isNotBlank();
            assertThat(line.path("log").path("level").asString()).isNotBlank();
            assertThat(line.path("service").path("name").asString()).isEqualTo("waymark");
        });
        assertThat(log)
                .filteredOn(line -> line.path("message").asString().startsWith("token rejected"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.path("correlationId").asString()).isEqualTo(CORRELATION));
        assertThat(String.join("\n", lines)).doesNotContain("Polite School", "operator@waymark.example");
    }
}
