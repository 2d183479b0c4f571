package uk.waymark.infra.platform.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

class SecondStepsTest {

    private static final byte[] SEALED = {1, 2, 3};
    private static final List<String> CODES = List.of("ABCD", "EFGH");

    @TempDir
    Path directory;

    private Database database;
    private SecondSteps steps;
    private UUID account;

    Database opened() {
        return SqliteDatabase.people(directory.resolve("people.db"));
    }

    @BeforeEach
    void open() {
        database = opened();
        PeopleStore store = new PeopleStore(database);
        steps = new SecondSteps(store, Clock.systemUTC());
        account = new Accounts(store, Clock.systemUTC())
                .create("sr@school.example", "Sam Reed", "SR", true)
                .id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void is_begun_and_ended_and_begun_anew_with_other_codes() {
        assertThat(steps.of(account)).isEmpty();
        steps.begin(account, SEALED, 7, CODES);
        assertThat(steps.of(account).orElseThrow().secret()).isEqualTo(SEALED);
        assertThat(steps.recoveryCodesLeft(account)).isEqualTo(2);

        steps.begin(account, new byte[] {9}, 7, List.of("WXYZ"));
        assertThat(steps.useRecoveryCode(account, "ABCD")).isFalse();
        assertThat(steps.end(account)).isTrue();
        assertThat(steps.end(account)).isFalse();
        assertThat(steps.of(account)).isEmpty();
        assertThat(steps.useRecoveryCode(account, "WXYZ")).isFalse();
    }

    @Test
    void a_step_is_used_once_and_none_before_it_and_that_of_the_setting_up_not_at_all() {
        steps.begin(account, SEALED, 7, CODES);

        assertThat(steps.use(account, 7)).isFalse();
        assertThat(steps.use(account, 9)).isTrue();
        assertThat(steps.use(account, 9)).isFalse();
        assertThat(steps.use(account, 8)).isFalse();
        assertThat(steps.use(UUID.randomUUID(), 10)).isFalse();
    }

    @Test
    void of_all_who_use_a_code_at_once_one_is_let_in() throws Exception {
        steps.begin(account, SEALED, 7, CODES);

        assertThat(atOnce(() -> steps.use(account, 8))).isEqualTo(1);
        assertThat(atOnce(() -> steps.useRecoveryCode(account, "ABCD"))).isEqualTo(1);
    }

    @Test
    void the_key_of_the_store_stays_and_so_does_since_when_it_is_wanted() {
        assertThat(steps.seal()).isEqualTo(steps.seal()).hasSizeGreaterThan(40);
        assertThat(steps.wantedSince(account)).isEqualTo(steps.wantedSince(account));
    }

    private static long atOnce(Callable<Boolean> attempt) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            long let = 0;
            for (Future<Boolean> one : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                let += one.get() ? 1 : 0;
            }
            return let;
        }
    }
}
