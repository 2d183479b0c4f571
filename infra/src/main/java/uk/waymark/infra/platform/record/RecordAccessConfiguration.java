package uk.waymark.infra.platform.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.axonserver.FirstContact;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;

/** The ways to the record, by connections of their own: those of the application are for whoever waits for an answer. */
@Configuration(proxyBeanMethods = false)
class RecordAccessConfiguration {

    @Bean
    @ConditionalOnStore(StoreKind.EMBEDDED)
    RecordAccess embeddedRecord(DataDirectory data) {
        return () -> new JdbcRecord(SqliteFiles.inUse(data.file("events.db")));
    }

    @Bean
    @ConditionalOnStore(StoreKind.POSTGRESQL)
    RecordAccess postgresqlRecord(PostgresqlServer server) {
        return () -> new JdbcRecord(server.record());
    }

    @Bean
    @ConditionalOnStore(StoreKind.AXON_SERVER)
    RecordAccess axonServerRecord(FirstContact server) {
        return () -> new AxonServerRecord(server.events());
    }
}
