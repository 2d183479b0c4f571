package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.infra.acceptance.School.Answer;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.views.ViewTokens;
import uk.waymark.infra.platform.store.views.ViewTokens.ViewSegment;

/**
 * A test of two nodes on one database: whichever is asked, the answer is the same; and one goes on where the other was
 * killed.
 */
@NeedsPostgresql
class TwoNodesTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final int WRITES = 20;

    @TempDir
    static Path directory;

    private static PostgresqlDatabase database;
    private static School one;
    private static School another;
    private static String token;
    private static String school;
    private static String assessment;

    @BeforeAll
    static void two_nodes_and_a_school() {
        database = PostgresqlServer.shared().database();
        one = node("one");
        another = node("another");
        both_feed_every_view();
        Account account = one.account("operator@waymark.example", "Operator", "OP", true);
        one.bean(Accounts.class)
                .setPassword(account.id(), one.bean(PasswordEncoder.class).encode(PASSWORD));
        token = one.token(account);
        school =
                "/api/institutions/" + one.post(token, "/api/institutions", """
                    {"urn":"999006","name":"Two Nodes School","type":"SCHOOL","roles":["CAREERS_LEADER","AUDITOR"]}\
                    """).id("institutionId");
        assessment = "/api/assessments/"
                + another.post(token, school + "/assessments", "{\"frameworkId\":\"cimm-school@2024\"}")
                        .id("assessmentId");
    }

    /** Whoever was there first lets go of what the other can feed. */
    private static void both_feed_every_view() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var owners = one.bean(ViewTokens.class).all().stream()
                    .filter(segment -> segment.owner() != null)
                    .collect(Collectors.groupingBy(
                            ViewSegment::view, Collectors.mapping(ViewSegment::owner, Collectors.toSet())));
            assertThat(owners)
                    .isNotEmpty()
                    .allSatisfy((view, nodes) -> assertThat(nodes).containsExactlyInAnyOrder("one", "another"));
        });
    }

    @AfterAll
    static void stop() {
        one.close();
        another.close();
    }

    @Test
    void who_signed_in_at_one_is_signed_in_at_the_other_and_signed_out_there_too() {
        BrowserClient here = one.browser();
        here.signIn("operator@waymark.example", PASSWORD).is(200);
        BrowserClient there = another.browser();
        there.plant(here.session().orElseThrow());
        assertThat(there.page("/").is(200).text()).contains("Two Nodes School");

        there.submit(there.page("/").form("/sign-out"));

        assertThat(here.page("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void what_was_written_at_one_is_read_at_the_other_at_once() {
        double[] millis = IntStream.range(0, WRITES)
                .mapToDouble(number -> {
                    School writes = number % 2 == 0 ? one : another;
                    School reads = number % 2 == 0 ? another : one;
                    long began = System.nanoTime();
                    Answer written =
                            writes.post(token, assessment + "/evidence/2.5", "{\"text\":\"Evidence " + number + "\"}");
                    double took = (System.nanoTime() - began) / 1e6;
                    assertThat(written.header("Waymark-Views"))
                            .as("views that are behind")
                            .isEmpty();
                    assertThat(reads.get(token, assessment + "/items/2.5")
                                    .json()
                                    .path("evidence"))
                            .hasSize(number + 1);
                    return took;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "a write that every view shows, whichever node feeds it: median %.1f ms, slowest %.1f ms%n",
                millis[WRITES / 2], millis[WRITES - 1]);
    }

    @Test
    void what_changed_at_one_is_not_written_over_at_the_other() {
        String seen = one.get(token, assessment + "/items/2.3").header("ETag");
        answer(one, "2.3", 2);

        assertThat(another.send(token, "PUT", assessment + "/responses/2.3", level(3), "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(another.send(token, "PUT", assessment + "/responses/2.4", level(3), "If-Match", seen)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_request_that_is_repeated_at_the_other_writes_nothing() {
        String[] key = {"Idempotency-Key", "the same"};
        Answer first = one.send(token, "POST", assessment + "/evidence/2.1", "{\"text\":\"Once\"}", key);
        Answer again = another.send(token, "POST", assessment + "/evidence/2.1", "{\"text\":\"Once\"}", key);

        assertThat(again.id("evidenceId")).isEqualTo(first.id("evidenceId"));
        assertThat(again.json().path("events").asInt()).isZero();
    }

    @Test
    void what_is_erased_at_one_is_not_shown_by_the_other() {
        String text = one.post(token, assessment + "/evidence/2.2", "{\"text\":\"Words about a pupil\"}")
                .id("evidenceId");
        assertThat(another.get(token, assessment + "/items/2.2").body()).contains("Words about a pupil");

        one.post(token, school + "/texts/" + text + "/erasure", "{\"reason\":\"It names a pupil\"}");

        for (String path : List.of(assessment + "/items/2.2", school + "/history?item=2.2")) {
            assertThat(another.get(token, path).body()).contains("[erased]").doesNotContain("about a pupil");
        }
    }

    @Test
    void a_node_goes_on_where_another_was_killed_and_views_equal_a_rebuild() {
        PostgresqlDatabase shared = PostgresqlServer.shared().database();
        Installation installation = Installation.in(directory.resolve("killed"), shared);
        ForkedWaymark killed = ForkedWaymark.start(
                installation,
                installation.operatorsToken(),
                JavaOptions.usual(),
                "--waymark.node-name=killed",
                "--waymark.claim-timeout=2s");
        WrittenSchool written = WrittenSchool.register(killed);
        List<String> live;
        try (School survivor = node("survivor", shared)) {
            assertThat(owners(survivor)).as("who was there first has the views").contains("killed");
            new Writers(killed, written, 4).writeUntilKilled(0, 20);
            String mine = survivor.token(survivor.bean(Accounts.class)
                    .byEmail("operator@waymark.example")
                    .orElseThrow());
            survivor.post(mine, "/api/actions/" + written.action() + "/notes", "{\"text\":\"Still here\"}");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(owners(survivor)).containsOnly("survivor"));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(survivor.post(
                                            mine,
                                            "/api/actions/" + written.action() + "/notes",
                                            "{\"text\":\"Seen at once\"}")
                                    .header("Waymark-Views"))
                            .isEmpty());
            live = written.everything(path -> survivor.get(mine, path).json());
        }
        installation.loseViews();
        try (School rebuilt = node("rebuilt", shared)) {
            String mine = rebuilt.token(rebuilt.bean(Accounts.class)
                    .byEmail("operator@waymark.example")
                    .orElseThrow());
            assertThat(written.everything(path -> rebuilt.get(mine, path).json()))
                    .isEqualTo(live);
        }
    }

    private static School node(String name) {
        return node(name, database);
    }

    private static School node(String name, PostgresqlDatabase where) {
        String[] arguments = Arrays.copyOf(where.arguments(), where.arguments().length + 2);
        arguments[arguments.length - 2] = "--waymark.node-name=" + name;
        arguments[arguments.length - 1] = "--waymark.claim-timeout=2s";
        return School.with(arguments);
    }

    private static Set<String> owners(School node) {
        return node.bean(ViewTokens.class).all().stream()
                .map(segment -> String.valueOf(segment.owner()))
                .collect(Collectors.toSet());
    }

    private static void answer(School node, String item, int level) {
        assertThat(node.send(token, "PUT", assessment + "/responses/" + item, level(level))
                        .status())
                .isEqualTo(200);
    }

    private static String level(int level) {
        return "{\"answer\":{\"level\":" + level + "}}";
    }
}
