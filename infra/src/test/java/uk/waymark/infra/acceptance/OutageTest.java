package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import uk.waymark.infra.acceptance.School.Answer;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.TypedForm;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.TcpProxy;

/** A test in which the database goes away while it is used, and comes back. */
@NeedsPostgresql
@Order(1)
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration RECOVERED = Duration.ofSeconds(45);

    /** Everybody who asks is told after this that the record is away: a node as it comes takes longer, and says the same. */
    private static final String QUICK_TO_GIVE_UP = "--spring.datasource.hikari.connection-timeout=2000";

    private static final String SOMETHING = "/api/institutions?urn=999005";

    private static PostgresqlServer server;
    private static TcpProxy proxy;
    private static School waymark;
    private static PersistentClients clients;

    @BeforeAll
    static void a_school_on_a_database_that_can_be_harmed() {
        server = PostgresqlServer.ofOnesOwn();
        proxy = TcpProxy.to(server.host(), server.port());
        PostgresqlDatabase database = server.database().through(proxy);
        waymark = School.with(Stream.concat(
                        Stream.of(database.arguments()), Stream.of("--waymark.claim-timeout=2s", QUICK_TO_GIVE_UP))
                .toArray(String[]::new));
        clients = PersistentClients.of(waymark);
    }

    @AfterAll
    static void stop() {
        waymark.close();
        proxy.close();
        server.close();
    }

    @Test
    void a_server_that_is_killed_and_started_again_loses_and_doubles_nothing() {
        clients.writeThrough(() -> {
            server.kill();
            clients.awaitRefusals();
            server.startAgain();
        });
    }

    @Test
    void a_line_that_is_cut_and_mended_loses_and_doubles_nothing() {
        clients.writeThrough(() -> {
            proxy.cut();
            clients.awaitRefusals();
            proxy.mend();
        });
    }

    @Test
    void connections_that_break_now_and_then_lose_and_double_nothing() {
        clients.writeThrough(() -> {
            for (int time = 0; time < 5; time++) {
                clients.awaitMoreWrites();
                proxy.breakConnections();
            }
        });
    }

    @Test
    void while_it_is_away_everybody_is_told_so_and_the_node_is_not_ready() {
        String token = clients.token();
        BrowserClient browser = waymark.browser();
        TypedForm signIn = browser.page("/sign-in")
                .form("/sign-in")
                .with("username", "operator@waymark.example")
                .with("password", "a password");
        assertThat(readiness()).isEqualTo(200);
        proxy.cut();
        try {
            isAway(timely(() -> waymark.get(token, SOMETHING)));
            isAway(timely(() -> waymark.send(token, "POST", "/api/institutions", "{}")));
            isAway(timely(() -> browser.page("/")));
            isAway(timely(() -> browser.submit(signIn)));
            await().atMost(SOON).until(() -> readiness() == 503);
            for (String forAnybody : List.of("/actuator/health/liveness", "/css/waymark.css", "/favicon.svg")) {
                assertThat(waymark.get(token, forAnybody).status())
                        .as(forAnybody)
                        .isEqualTo(200);
            }
            assertThat(timely(() -> waymark.get(token, "/actuator/health")).body())
                    .contains("\"DOWN\"");
        } finally {
            proxy.mend();
        }
        await().atMost(RECOVERED).until(() -> readiness() == 200);
        await().atMost(RECOVERED).until(() -> waymark.get(token, SOMETHING).status() == 200);
    }

    @Test
    void a_server_that_says_nothing_any_more_keeps_nobody_waiting_for_long() {
        String token = clients.token();
        server.freeze();
        try {
            isAway(timely(() -> waymark.get(token, SOMETHING)));
            await().atMost(SOON).until(() -> readiness() == 503);
        } finally {
            server.goOn();
        }
        await().atMost(RECOVERED).until(() -> waymark.get(token, SOMETHING).status() == 200);
        await().atMost(RECOVERED).until(() -> readiness() == 200);
    }

    private static void isAway(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo("RECORD_AWAY");
        assertThat(answer.body()).doesNotContain("Exception", "SQL", "uk.waymark", "\tat ");
    }

    private static void isAway(Page page) {
        assertThat(page.status()).as(page.text()).isEqualTo(503);
        assertThat(page.text())
                .contains("Not available at the moment")
                .doesNotContain("Exception", "SQL", "uk.waymark");
    }

    private static int readiness() {
        return waymark.get(clients.token(), "/actuator/health/readiness").status();
    }

    private static <T> T timely(ThrowingSupplier<T> request) {
        return assertTimeout(SOON, request);
    }
}
