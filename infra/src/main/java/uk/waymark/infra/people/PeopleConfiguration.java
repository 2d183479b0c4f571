package uk.waymark.infra.people;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteConfig.SynchronousMode;
import uk.waymark.infra.store.DataDirectory;
import uk.waymark.infra.store.SqliteDatabase;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    SqliteDatabase people(DataDirectory data) {
        return new SqliteDatabase(data.file("people.db"), "db/people", SynchronousMode.FULL, true);
    }

    @Bean
    LocalActor localActor(ActorProperties actor, PeopleStore people) {
        UUID id = actor.id() == null ? madeOnce(people) : actor.id();
        return new LocalActor(id, actor.label());
    }

    /** Made at random at the first start, so that no two installations have the same. */
    private static UUID madeOnce(PeopleStore people) {
        return people.write(store -> {
            store.update(
                    "INSERT INTO local_actor VALUES (1, :id) ON CONFLICT DO NOTHING",
                    Map.of("id", UUID.randomUUID().toString()));
            String id = store.queryForObject("SELECT id FROM local_actor", Map.of(), String.class);
            return UUID.fromString(Objects.requireNonNull(id));
        });
    }
}
