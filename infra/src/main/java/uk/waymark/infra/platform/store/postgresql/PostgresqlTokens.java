package uk.waymark.infra.platform.store.postgresql;

import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.views.TokenStores;

/** How far views have read, kept beside their rows, and which node feeds which part of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
class PostgresqlTokens {

    @Bean
    TokenStores tokenStores(Serializer serializer, StoreProperties properties) {
        return views -> JdbcTokenStore.builder()
                .connectionProvider(views)
                .serializer(serializer)
                .nodeId(properties.nodeName())
                .claimTimeout(properties.claimTimeout())
                .build();
    }
}
