package uk.waymark.infra.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.acceptance.ForkedWaymark;

/**
 * Not part of {@code mvn verify}; run it by its name:
 * {@code mvn test -pl infra -am -Dtest=PagesBench -Dsurefire.failIfNoSpecifiedTests=false}.
 *
 * <p>How long the demonstration's pages take on the embedded store, one client after the other. The peer, in the same run, is
 * the API's answer with the maturity of the same school: one query, no page. Read the ratios; the absolute figures are this
 * machine's, in this minute.
 */
class PagesBench {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;

    @TempDir
    Path directory;

    @Test
    void pages_of_the_demonstration() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        try (ForkedWaymark waymark = ForkedWaymark.start(data, "--spring.profiles.active=demo")) {
            waymark.actAs("leader@demo.example");
            JsonNode school = waymark.json("/api/institutions?urn=999001");
            String assessment = school.at("/assessments/0/assessmentId").asString();
            String peer = "/api/assessments/" + assessment + "/maturity";
            Map<String, String> pages =
                    pages(waymark, school.path("institutionId").asString(), assessment);
            pages.values().forEach(path -> times(waymark, path, WARM_UP));
            times(waymark, peer, WARM_UP);
            double peerMillis = median(times(waymark, peer, MEASURED));
            System.out.printf("%-10s median %6.1f ms%n", "peer", peerMillis);
            pages.forEach((name, path) -> {
                double[] millis = times(waymark, path, MEASURED);
                System.out.printf(
                        "%-10s median %6.1f ms, slowest %6.1f ms, %.1f x the peer's median%n",
                        name, median(millis), millis[millis.length - 1], median(millis) / peerMillis);
            });
        }
    }

    private static Map<String, String> pages(ForkedWaymark waymark, String institution, String assessment) {
        String at = "/institutions/" + institution;
        String of = "/assessments/" + assessment;
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("home", at);
        pages.put("item", of + "/items/2.6");
        pages.put("plan", at + "/plan");
        pages.put("action", "/actions/" + anAction(waymark, institution));
        pages.put("timeline", at + "/timeline?year=2024-25");
        pages.put("progress", of + "/progress");
        pages.put("history", at + "/history");
        pages.put("reviews", of + "/reviews");
        pages.put("import", at + "/import");
        pages.put("set-up", at + "/set-up");
        return pages;
    }

    private static String anAction(ForkedWaymark waymark, String institution) {
        return waymark.json("/api/institutions/" + institution + "/timeline?academicYear=2024-25")
                .findValue("actionId")
                .asString();
    }

    private static double[] times(ForkedWaymark waymark, String path, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = waymark.get(path);
            millis[i] = (System.nanoTime() - began) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
