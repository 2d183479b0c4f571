package uk.waymark.infra.platform.store.sqlite;

import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.views.TokenStores;

/** How far views have read, kept beside their rows. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore(StoreKind.EMBEDDED)
class SqliteTokens {

    /** The directory's lock lets one process only at the tokens; it need not wait for its dead self's claims. */
    static final String ONLY_NODE = "waymark";

    @Bean
    TokenStores tokenStores(Serializer serializer) {
        return views -> new SqliteTokenStore(JdbcTokenStore.builder()
                .connectionProvider(views)
                .serializer(serializer)
                .nodeId(ONLY_NODE));
    }
}
