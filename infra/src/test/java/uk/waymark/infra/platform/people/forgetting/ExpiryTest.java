package uk.waymark.infra.platform.people.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** What is kept no longer is gone, and nothing else is. */
class ExpiryTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path directory;

    private SqliteDatabase database;
    private PeopleStore store;
    private Accounts accounts;
    private ApiTokens tokens;
    private PeopleDirectory people;
    private Expiry expiry;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(THEN, ZoneOffset.UTC);
        database = SqliteDatabase.people(directory.resolve("people.db"));
        store = new PeopleStore(database);
        accounts = new Accounts(store, clock);
        tokens = new ApiTokens(store, clock);
        people = new PeopleDirectory(store);
        expiry = new Expiry(store, new Forgetting(store, List.of(), event -> {}));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tokens_and_links_go_when_they_have_been_expired_for_long_enough() {
        Account account = accounts.create("a@x.example", "A", "AA", false);
        tokens.issue(account.id(), "short", false, null, Duration.ofDays(1));
        tokens.issue(account.id(), "long", false, null, Duration.ofDays(90));
        new OneTimeLinks(store, Clock.fixed(THEN, ZoneOffset.UTC))
                .issue(Purpose.NEW_PASSWORD, account.id(), null, Duration.ofDays(1));

        assertThat(expiry.expired(THEN)).isZero();
        assertThat(expiry.expired(THEN.plus(Duration.ofDays(30)))).isEqualTo(2);
        assertThat(tokens.of(account.id()))
                .extracting(ApiTokens.ApiToken::label)
                .containsExactly("long");
    }

    @Test
    void accounts_go_that_nobody_knows_or_nobody_could_ever_open() {
        Account operator = accounts.create("o@x.example", "O", "OO", true);
        Account unknown = accounts.create("u@x.example", "U", "UU", false);
        accounts.setPassword(unknown.id(), "hash");
        Account neverOpened = accounts.create("n@x.example", "N", "NN", false);
        Person known = people.personFor(neverOpened, SCHOOL);
        Account usual = accounts.create("p@x.example", "P", "PP", false);
        accounts.setPassword(usual.id(), "hash");
        people.personFor(usual, SCHOOL);

        assertThat(expiry.unusedAccounts(THEN)).isZero();
        assertThat(expiry.unusedAccounts(THEN.plus(Duration.ofDays(1)))).isEqualTo(2);
        assertThat(List.of(operator.id(), unknown.id(), neverOpened.id(), usual.id()))
                .filteredOn(id -> accounts.byId(id).isPresent())
                .containsExactly(operator.id(), usual.id());
        assertThat(people.of(SCHOOL)).contains(known);
        assertThat(people.accountOf(known.id())).isEmpty();
    }
}
