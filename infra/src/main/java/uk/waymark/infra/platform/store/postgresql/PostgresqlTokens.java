package uk.waymark.infra.platform.store.postgresql;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreProperties;

/** How far views have read, kept beside their rows, and which node feeds which part of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
public class PostgresqlTokens {

    @Bean
    TokenStore tokenStore(
            @Qualifier("viewsConnections") ConnectionProvider views,
            Serializer serializer,
            StoreProperties properties) {
        return JdbcTokenStore.builder()
                .connectionProvider(views)
                .serializer(serializer)
                .nodeId(properties.nodeName())
                .claimTimeout(properties.claimTimeout())
                .build();
    }
}
