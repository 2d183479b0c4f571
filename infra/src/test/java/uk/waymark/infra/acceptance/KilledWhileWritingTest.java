package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.calendar.AcademicYear;

/** {@code kill -9} in the middle of a thousand writes: what was acknowledged is there, once, and views equal a rebuild. */
class KilledWhileWritingTest {

    private static final int WRITES = 1_000;
    private static final int WRITERS = 4;
    private static final int KILL_AFTER = 400;

    @TempDir
    Path directory;

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void every_acknowledged_write_is_there_once_and_views_equal_a_rebuild() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        String institution;
        try (ForkedWaymark waymark = ForkedWaymark.start(data)) {
            institution = register(waymark);
            writeUntilKilled(waymark, institution);
        }
        assertThat(acknowledged).hasSizeBetween(KILL_AFTER, WRITES - 1);
        JsonNode timeline;
        try (ForkedWaymark waymark = ForkedWaymark.start(data)) {
            acknowledged.forEach((number, actionId) -> assertThat(
                            plan(waymark, institution, number).body())
                    .as("write %d, sent again under its key", number)
                    .contains(actionId)
                    .contains("\"events\":0"));
            timeline = timeline(waymark, institution);
            assertThat(timeline.get("unscheduled")
                            .valueStream()
                            .map(action -> action.get("actionId").asString()))
                    .containsAll(acknowledged.values())
                    .doesNotHaveDuplicates();
        }
        deleteViews(data);
        try (ForkedWaymark waymark = ForkedWaymark.start(data)) {
            assertThat(timeline(waymark, institution)).isEqualTo(timeline);
        }
    }

    private void writeUntilKilled(ForkedWaymark waymark, String institution) throws Exception {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(KILL_AFTER);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                work.add(writers.submit(() -> write(waymark, institution, next, enough)));
            }
            assertThat(enough.await(2, TimeUnit.MINUTES))
                    .as("writes were acknowledged")
                    .isTrue();
            waymark.kill();
            for (Future<?> done : work) {
                done.get();
            }
        }
    }

    /** Until there is nothing more to write, or nobody to answer. */
    private void write(ForkedWaymark waymark, String institution, AtomicInteger next, CountDownLatch enough) {
        for (int number = next.getAndIncrement(); number < WRITES; number = next.getAndIncrement()) {
            HttpResponse<String> response;
            try {
                response = plan(waymark, institution, number);
            } catch (UncheckedIOException killed) {
                return;
            }
            assertThat(response.statusCode()).isEqualTo(201);
            acknowledged.put(number, actionId(response.body()));
            enough.countDown();
        }
    }

    private static String register(ForkedWaymark waymark) {
        return waymark.written("POST", "/api/institutions", "register", """
                        {"urn":"999003","name":"Kill Test School","type":"SCHOOL","roles":["CAREERS_LEADER"]}""")
                .get("institutionId")
                .asString();
    }

    private static HttpResponse<String> plan(ForkedWaymark waymark, String institution, int number) {
        return waymark.write(
                "POST", "/api/institutions/" + institution + "/actions", "action-" + number, """
                {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"Work %d","owners":["SR"]}""".formatted(number));
    }

    private static String actionId(String body) {
        return body.replaceAll(".*\"actionId\":\"([^\"]+)\".*", "$1");
    }

    /** Without the instant of asking, which is the only thing that may differ. */
    private static JsonNode timeline(ForkedWaymark waymark, String institution) {
        JsonNode timeline = waymark.json("/api/institutions/" + institution + "/timeline?academicYear="
                + AcademicYear.of(LocalDate.now(EffectiveDay.LONDON)).inPath());
        ((ObjectNode) timeline).remove("knownAt");
        return timeline;
    }

    private static void deleteViews(Path data) throws IOException {
        try (var files = Files.newDirectoryStream(data, "views.db*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
