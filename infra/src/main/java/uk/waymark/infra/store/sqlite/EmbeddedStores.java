package uk.waymark.infra.store.sqlite;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import uk.waymark.infra.store.ConditionalOnStore;
import uk.waymark.infra.store.Database;
import uk.waymark.infra.store.StoreKind;
import uk.waymark.infra.store.StoreProperties;
import uk.waymark.infra.store.ViewOrigin;

/** All three stores in one directory, which one process has for itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore(StoreKind.EMBEDDED)
class EmbeddedStores {

    /** The directory's lock lets one process only at the tokens; it need not wait for its dead self's claims. */
    private static final String ONLY_NODE = "waymark";

    @Bean
    DataDirectory dataDirectory(StoreProperties properties) {
        return new DataDirectory(properties);
    }

    @Bean
    Database events(DataDirectory data) {
        return SqliteDatabase.events(data.file("events.db"));
    }

    @Bean
    @Primary
    Database views(DataDirectory data, ViewOrigin origin) {
        return new ViewsFile(data.file("views.db"), origin).open();
    }

    @Bean
    Database people(DataDirectory data) {
        return SqliteDatabase.people(data.file("people.db"));
    }

    @Bean
    TokenStore tokenStore(@Qualifier("viewsConnections") ConnectionProvider views, Serializer serializer) {
        return new SqliteTokenStore(JdbcTokenStore.builder()
                .connectionProvider(views)
                .serializer(serializer)
                .nodeId(ONLY_NODE));
    }
}
