package uk.waymark.infra.platform.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Particulars;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** Initials and addresses in two requests at the same time. */
class UniqueEntriesTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final int ROUNDS = 10;

    @TempDir
    Path directory;

    private Database database;
    private DirectoryEntries entries;
    private PeopleDirectory people;

    Database opened() {
        return SqliteDatabase.people(directory.resolve("people.db"));
    }

    @BeforeEach
    void open() {
        database = opened();
        PeopleStore store = new PeopleStore(database);
        entries = new DirectoryEntries(store, Clock.systemUTC());
        people = new PeopleDirectory(store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void of_two_with_the_same_initials_one_is_refused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Particulars one = new Particulars("Sarah Reed", "SR" + round, null);
            Particulars other = new Particulars("Sam Rowe", "s.r" + round, null);
            assertThat(atOnce(put(one), put(other))).containsExactlyInAnyOrder("put", "initials");
        }
        assertThat(entries.of(SCHOOL)).hasSize(ROUNDS);
    }

    @Test
    void of_two_with_the_same_address_one_is_refused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String address = "office" + round + "@hillside.example";
            Particulars one = new Particulars("Sarah Reed", "A" + round, address);
            Particulars other = new Particulars("Sam Rowe", "B" + round, address.toUpperCase(Locale.ROOT));
            assertThat(atOnce(put(one), put(other))).containsExactlyInAnyOrder("put", "email");
        }
    }

    @Test
    void two_who_name_the_same_initials_name_the_same_person() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String label = "JH" + round;
            Callable<String> named =
                    () -> people.resolveOrCreate(SCHOOL, label).id().toString();
            assertThat(atOnce(named, named).stream().distinct()).hasSize(1);
        }
    }

    @Test
    void what_was_withdrawn_is_in_nobodys_way_and_can_be_put_down_again() {
        UUID withdrawn = UUID.randomUUID();
        Particulars about = new Particulars("Sarah Reed", "SR", "s.reed@hillside.example");
        entries.put(SCHOOL, withdrawn, about);
        entries.withdraw(withdrawn);
        assertThat(entries.of(SCHOOL)).isEmpty();
        assertThat(people.matching(SCHOOL, "SR")).isEmpty();
        assertThat(entries.findToName(SCHOOL, withdrawn))
                .get()
                .extracting(Entry::label)
                .isEqualTo("SR");

        entries.put(SCHOOL, UUID.randomUUID(), about);
        assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> entries.put(SCHOOL, withdrawn, about));

        entries.put(SCHOOL, withdrawn, new Particulars("Sam Rowe", "SRo", null));
        assertThat(entries.of(SCHOOL)).extracting(Entry::label).containsExactlyInAnyOrder("SR", "SRo");
    }

    private Callable<String> put(Particulars about) {
        return () -> {
            try {
                entries.put(SCHOOL, UUID.randomUUID(), about);
                return "put";
            } catch (CommandRefused e) {
                return e.<Refusal>getDetails().orElseThrow().field();
            }
        };
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<String> first = threads.submit(() -> {
                both.await();
                return one.call();
            });
            Future<String> second = threads.submit(() -> {
                both.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
