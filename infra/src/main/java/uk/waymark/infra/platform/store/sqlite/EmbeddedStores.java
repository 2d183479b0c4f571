package uk.waymark.infra.platform.store.sqlite;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.views.ViewGate;
import uk.waymark.infra.platform.store.views.ViewOrigin;
import uk.waymark.infra.platform.store.views.ViewsOpening;

/** All three stores in one directory, which one process has for itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore(StoreKind.EMBEDDED)
class EmbeddedStores {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStores.class);

    @Bean
    DataDirectory dataDirectory(StoreProperties properties) {
        DataDirectory data = new DataDirectory(properties);
        log.info("The record is in {}", data.file(""));
        return data;
    }

    @Bean
    Database events(DataDirectory data) {
        return SqliteDatabase.events(data.file("events.db"));
    }

    @Bean
    @Primary
    Database views(DataDirectory data, ViewOrigin origin) {
        return ViewsOpening.open(new ViewsFile(data.file("views.db")), origin);
    }

    @Bean
    Database people(DataDirectory data) {
        return SqliteDatabase.people(data.file("people.db"));
    }

    /** One connection writes: whoever puts a copy in the place of views has it, and nobody is in a batch. */
    @Bean
    ViewGate viewGate() {
        return view -> {};
    }

    @Bean
    ViewCopies viewCopies(DataDirectory data, @Qualifier("views") Database views, ViewOrigin origin, Clock clock) {
        return new SqliteCopies(data.file("views.rebuild.db"), views, origin, clock);
    }
}
