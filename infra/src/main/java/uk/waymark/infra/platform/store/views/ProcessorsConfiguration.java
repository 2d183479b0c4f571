package uk.waymark.infra.platform.store.views;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.query.view.ViewPositions;
import uk.waymark.query.view.ViewWrites;

/** How every view is fed: from the first event on, in batches, with nothing swallowed. */
@Configuration(proxyBeanMethods = false)
public class ProcessorsConfiguration {

    /** What another node lets go is fed again before a reader has waited in vain. */
    public static final long CLAIM_EVERY_MILLIS = 1_000;

    /** How often a node gives a sign of life before others may take what it has claimed. */
    private static final int SIGNS_OF_LIFE = 4;

    @Bean
    ConfigurerModule processors(
            @Qualifier("viewsAxonTransactions") TransactionManager transactions,
            ViewPositions positions,
            ViewWrites writes,
            ViewGate gate,
            StoreProperties properties) {
        return axon -> axon.eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerDefaultTransactionManager(config -> transactions)
                .registerDefaultListenerInvocationErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(config -> PropagatingErrorHandler.instance())
                .registerDefaultHandlerInterceptor(
                        (config, view) -> new BatchInterceptor(positions, writes, () -> gate.pass(view)))
                .registerPooledStreamingEventProcessorConfiguration((config, processor) -> processor
                        .initialSegmentCount(properties.segments())
                        .initialToken(StreamableMessageSource::createTailToken)
                        .tokenClaimInterval(CLAIM_EVERY_MILLIS)
                        .claimExtensionThreshold(properties.claimTimeout().toMillis() / SIGNS_OF_LIFE)
                        .batchSize(properties.viewBatch()));
    }
}
