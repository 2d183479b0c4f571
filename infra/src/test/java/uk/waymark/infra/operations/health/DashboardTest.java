package uk.waymark.infra.operations.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.ApiTest;

/** The dashboard asks for nothing that Waymark does not publish: metrics and their labels alike. */
class DashboardTest extends ApiTest {

    private static final Path DASHBOARD = Path.of("observability", "grafana", "dashboards", "waymark.json");

    /** As every query here writes it: a metric, and which of them in braces. */
    private static final Pattern SELECTOR = Pattern.compile("([a-z_]+)\\{([^}]*)}");

    private static final Pattern GROUPED = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern OFFERED = Pattern.compile("label_values\\((\\w+), (\\w+)\\)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)(?:=~|!~|!=|=)\"");

    /** Which Prometheus adds, so that one node is told from another. */
    private static final String NODE = "instance";

    @Test
    void every_query_asks_for_what_is_published() {
        institution();
        System.gc(); // or there may not have been any yet
        JsonNode dashboard = JsonMapper.shared().readTree(DASHBOARD.toFile());

        Set<String> wanted = wanted(dashboard);

        assertThat(wanted).contains("waymark_commands_seconds_count", "waymark_view_deadletters_events by view");
        await().untilAsserted(() -> assertThat(published()).containsAll(wanted));
    }

    @Test
    void every_panel_has_a_query_that_names_its_metrics() {
        JsonNode dashboard = JsonMapper.shared().readTree(DASHBOARD.toFile());

        assertThat(dashboard.path("panels").valueStream().filter(panel -> !isRow(panel)))
                .isNotEmpty()
                .allSatisfy(panel -> assertThat(queries(panel))
                        .as(panel.path("title").asString())
                        .isNotEmpty()
                        .allMatch(query -> SELECTOR.matcher(query).find()));
    }

    private static boolean isRow(JsonNode panel) {
        return panel.path("type").asString().equals("row");
    }

    private static List<String> queries(JsonNode panel) {
        return panel.path("targets")
                .valueStream()
                .map(target -> target.path("expr").asString())
                .toList();
    }

    /** Each metric, and each "metric by label". */
    private static Set<String> wanted(JsonNode dashboard) {
        Set<String> wanted = new HashSet<>();
        dashboard
                .path("panels")
                .valueStream()
                .flatMap(panel -> queries(panel).stream())
                .forEach(query -> SELECTOR.matcher(query)
                        .results()
                        .forEach(metric ->
                                add(wanted, metric.group(1), Stream.concat(labels(metric.group(2)), groups(query)))));
        OFFERED.matcher(dashboard.path("templating").toString())
                .results()
                .forEach(offered -> add(wanted, offered.group(1), Stream.of(offered.group(2))));
        return wanted;
    }

    private static void add(Set<String> wanted, String metric, Stream<String> labels) {
        wanted.add(metric);
        labels.filter(label -> !label.equals(NODE)).forEach(label -> wanted.add(metric + " by " + label));
    }

    private static Stream<String> groups(String query) {
        return GROUPED.matcher(query)
                .results()
                .flatMap(by -> Stream.of(by.group(1).split(", ")));
    }

    private static Stream<String> labels(String braces) {
        return LABEL.matcher(braces).results().map(label -> label.group(1));
    }

    private Set<String> published() {
        Set<String> published = new HashSet<>();
        get("/actuator/prometheus")
                .is(200)
                .response()
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> add(published, line.split("[{ ]", 2)[0], labels(line)));
        return published;
    }
}
