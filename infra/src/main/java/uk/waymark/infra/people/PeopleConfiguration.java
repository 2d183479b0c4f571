package uk.waymark.infra.people;

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
}
