package uk.waymark.infra.platform.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** Links and tokens: secrets that are kept by their digests, for a while. */
class OneTimeLinksTest {

    private static final Instant NOW = Instant.parse("2025-01-20T09:00:00Z");
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    @TempDir
    Path directory;

    private SqliteDatabase database;
    private PeopleStore store;

    @BeforeEach
    void open() {
        database = SqliteDatabase.people(directory.resolve("people.db"));
        store = new PeopleStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_link_works_once_even_if_two_follow_it_at_once() throws Exception {
        String secret = links(NOW).issue(Purpose.INVITATION, null, SOMEBODY, Duration.ofDays(1));

        assertThat(links(NOW).find(secret)).get().satisfies(link -> {
            assertThat(link.purpose()).isEqualTo(Purpose.INVITATION);
            assertThat(link.personId()).isEqualTo(SOMEBODY);
        });
        Callable<Boolean> use = () -> links(NOW).use(secret);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> used =
                    threads.invokeAll(Stream.generate(() -> use).limit(16).toList());
            assertThat(used.stream().filter(OneTimeLinksTest::isTrue)).hasSize(1);
        }
        assertThat(links(NOW).find(secret)).isEmpty();
    }

    private static boolean isTrue(Future<Boolean> used) {
        return used.resultNow();
    }

    @Test
    void a_link_expires() {
        String secret = links(NOW).issue(Purpose.NEW_PASSWORD, SOMEBODY, null, Duration.ofHours(24));

        assertThat(links(NOW.plus(Duration.ofHours(24)).minusMillis(1)).find(secret))
                .isPresent();
        assertThat(links(NOW.plus(Duration.ofHours(24))).find(secret)).isEmpty();
        assertThat(links(NOW.plus(Duration.ofHours(24))).use(secret)).isFalse();
    }

    @Test
    void a_newer_link_for_the_same_replaces_it_and_one_for_another_does_not() {
        String first = links(NOW).issue(Purpose.SET_UP, null, null, Duration.ofDays(1));
        links(NOW).issue(Purpose.NEW_PASSWORD, SOMEBODY, null, Duration.ofDays(1));
        assertThat(links(NOW).find(first)).isPresent();

        String second = links(NOW).issue(Purpose.SET_UP, null, null, Duration.ofDays(1));
        assertThat(links(NOW).find(first)).isEmpty();

        links(NOW).revoke(Purpose.SET_UP, null, null);
        assertThat(links(NOW).find(second)).isEmpty();
    }

    @Test
    void the_store_does_not_know_what_it_gave_out() {
        String secret = links(NOW).issue(Purpose.SET_UP, null, null, Duration.ofDays(1));
        String token = tokens(NOW).issue(SOMEBODY, "test", true, null, Duration.ofDays(1));

        JdbcClient client = JdbcClient.create(database);
        List<String> kept = Stream.of("one_time_link", "api_token")
                .flatMap(table -> client.sql("SELECT digest FROM " + table).query(String.class).list().stream())
                .toList();
        assertThat(kept).hasSize(2).doesNotContain(secret, token).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_token_expires_and_its_use_is_noted_once_a_minute() {
        String token = tokens(NOW).issue(SOMEBODY, "test", true, null, Duration.ofDays(7));

        assertThat(tokens(NOW.plusSeconds(1)).use(token)).isPresent();
        assertThat(tokens(NOW.plusSeconds(50)).use(token)).isPresent();
        assertThat(lastUse()).isEqualTo(NOW.plusSeconds(1));
        assertThat(tokens(NOW.plusSeconds(62)).use(token)).isPresent();
        assertThat(lastUse()).isEqualTo(NOW.plusSeconds(62));

        assertThat(tokens(NOW.plus(Duration.ofDays(7)).minusMillis(1)).use(token))
                .isPresent();
        assertThat(tokens(NOW.plus(Duration.ofDays(7))).use(token)).isEmpty();
    }

    private Instant lastUse() {
        return tokens(NOW).of(SOMEBODY).getFirst().lastUsedAt();
    }

    private OneTimeLinks links(Instant now) {
        return new OneTimeLinks(store, Clock.fixed(now, ZoneOffset.UTC));
    }

    private ApiTokens tokens(Instant now) {
        return new ApiTokens(store, Clock.fixed(now, ZoneOffset.UTC));
    }
}
