package uk.waymark.infra.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.directory.MergedEntries;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;
import uk.waymark.query.erasure.ErasedTexts;
import uk.waymark.query.erasure.MergedPeople;

/** Tests that a people store that is older than the record says of people what the record says. */
class RecordAppliedAtStartTest {

    private static final UUID SCHOOL = new UUID(1, 1);

    @TempDir
    Path directory;

    private SqliteDatabase views;
    private SqliteDatabase database;
    private PeopleStore store;
    private PeopleDirectory people;
    private MergedEntries merged;

    @BeforeEach
    void open() {
        views = SqliteDatabase.views(directory.resolve("views.db"));
        database = SqliteDatabase.people(directory.resolve("people.db"));
        store = new PeopleStore(database);
        people = new PeopleDirectory(store);
        merged = new MergedEntries(store);
    }

    @AfterEach
    void close() {
        database.close();
        views.close();
    }

    @Test
    void an_older_people_store_is_told_of_mergers_separations_and_erasures() {
        Person stays = named("Tom Brown");
        Person mergedSince = named("TB");
        Person separatedSince = named("T B (HoF)");
        Person erasedSince = named("SR");
        Person untouched = named("JHu");
        merged.merge(separatedSince.id(), stays.id());
        merged.merge(untouched.id(), stays.id());
        recorded(mergedSince, stays);
        recorded(separatedSince, null);
        JdbcClient.create(views)
                .sql("INSERT INTO erased_person VALUES (?, ?, 'then')")
                .params(erasedSince.id().toString(), SCHOOL.toString())
                .update();

        start();
        start(); // as often as it may be

        assertThat(people.known(List.of(mergedSince.id(), separatedSince.id(), untouched.id())))
                .isEqualTo(Map.of(
                        mergedSince.id(), stays.id(),
                        separatedSince.id(), separatedSince.id(),
                        untouched.id(), stays.id()));
        assertThat(people.matching(SCHOOL, "SR")).isEmpty();
    }

    /** Views that have read past the mergers would never hear of them: they are built anew. */
    @Test
    void views_of_a_version_that_did_not_remember_mergers_are_not_taken_as_they_are() {
        JdbcClient client = JdbcClient.create(views);
        client.sql("DROP TABLE same_person").update();
        client.sql("DELETE FROM flyway_schema_history WHERE version = '1.5'").update();

        assertThatExceptionOfType(FlywayValidateException.class)
                .isThrownBy(() -> SqliteDatabase.views(directory.resolve("views.db")));
    }

    private Person named(String label) {
        return people.create(SCHOOL, label, Person.Kind.INDIVIDUAL);
    }

    private void recorded(Person person, @Nullable Person into) {
        JdbcClient.create(views)
                .sql("INSERT INTO same_person VALUES (?, ?, ?)")
                .param(person.id().toString())
                .param(SCHOOL.toString())
                .param(into == null ? null : into.id().toString())
                .update();
    }

    private void start() {
        JdbcClient client = JdbcClient.create(views);
        PeopleKeyShredder shredder = new PeopleKeyShredder(new TextKeys(store, told -> {}), Forgetting.in(store));
        new RecordAppliedAtStart(new ErasedTexts(client), shredder, new MergedPeople(client), merged, store)
                .afterSingletonsInstantiated();
    }
}
