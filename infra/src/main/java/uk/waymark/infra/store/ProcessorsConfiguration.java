package uk.waymark.infra.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.query.view.ViewPositions;

/** How every view is fed: from the first event on, in batches, with nothing swallowed. */
@Configuration(proxyBeanMethods = false)
class ProcessorsConfiguration {

    /** The data directory's lock lets one process only at these tokens; it need not wait for its dead self's claims. */
    private static final String ONLY_NODE = "waymark";

    @Bean
    TokenStore tokenStore(@Qualifier("viewsConnections") ConnectionProvider views, Serializer serializer) {
        return new SqliteTokenStore(JdbcTokenStore.builder()
                .connectionProvider(views)
                .serializer(serializer)
                .nodeId(ONLY_NODE));
    }

    @Bean
    ConfigurerModule processors(
            @Qualifier("viewsAxonTransactions") TransactionManager transactions,
            ViewPositions positions,
            StoreProperties properties) {
        return axon -> axon.eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerDefaultTransactionManager(config -> transactions)
                .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultHandlerInterceptor((config, view) -> new PositionInterceptor(view, positions))
                .registerPooledStreamingEventProcessorConfiguration((config, processor) -> processor
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(properties.viewBatch()));
    }
}
