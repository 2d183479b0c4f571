package uk.waymark.infra.platform.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** Tests that whoever an earlier version wrote down is found, whatever it took the label for. */
class LabelsMigrationTest {

    private static final UUID SCHOOL = new UUID(1, 1);
    private static final UUID ONE = new UUID(2, 2);

    @TempDir
    Path directory;

    private Database store;

    @BeforeEach
    void begin() {
        store = opened();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The store of this test: the same each time. */
    Database opened() {
        return SqliteDatabase.people(directory.resolve("people.db"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            O´Brien, O ́BRIEN, O'Brien, O´Brien
            O′Brien, O′BRIEN, o brien, O′Brien
            Smith―Jones, SMITH―JONES, Smith-Jones, Smith―Jones
            S​R, S​R, s.r., SR
            -, '', -, -
            SR, SR, SR, SR
            """)
    void somebody_of_an_earlier_version_is_found(String label, String same, String sought, String shown) {
        anEarlierVersionWrote(label, same);

        assertThat(directory().matching(SCHOOL, sought))
                .containsExactly(new Person(ONE, SCHOOL, shown, Person.Kind.INDIVIDUAL));
    }

    @Test
    void who_was_withdrawn_stays_so() {
        anEarlierVersionWrote("SR", " ");

        assertThat(directory().of(SCHOOL)).isEmpty();
    }

    private PeopleDirectory directory() {
        return new PeopleDirectory(new PeopleStore(store));
    }

    private void anEarlierVersionWrote(String label, String same) {
        JdbcClient client = JdbcClient.create(store);
        client.sql("INSERT INTO person (id, institution_id, label, same_label, kind) VALUES (?, ?, ?, ?, 'INDIVIDUAL')")
                .params(ONE.toString(), SCHOOL.toString(), label, same)
                .update();
        client.sql("DELETE FROM flyway_schema_history WHERE type = 'JDBC'").update();
        store.close();
        store = opened();
    }
}
