package uk.waymark.infra.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig.SynchronousMode;
import uk.waymark.infra.store.SqliteDatabase;

class LocalActorTest {

    @Test
    void the_id_is_made_once_for_each_installation(@TempDir Path here, @TempDir Path there) {
        UUID first = actorIn(here, null).id();

        assertThat(actorIn(here, null).id()).isEqualTo(first);
        assertThat(actorIn(there, null).id()).isNotEqualTo(first);
    }

    @Test
    void an_id_that_is_given_is_taken(@TempDir Path here) {
        UUID given = UUID.randomUUID();

        assertThat(actorIn(here, given)).isEqualTo(new LocalActor(given, "Local user"));
    }

    private static LocalActor actorIn(Path directory, UUID given) {
        try (SqliteDatabase people =
                new SqliteDatabase(directory.resolve("people.db"), "db/people", SynchronousMode.FULL, true)) {
            return new PeopleConfiguration()
                    .localActor(new ActorProperties(given, "Local user"), new PeopleStore(people));
        }
    }
}
