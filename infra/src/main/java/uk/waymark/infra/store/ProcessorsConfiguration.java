package uk.waymark.infra.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import uk.waymark.query.view.ViewPositions;

/** How every view is fed: from the first event on, in batches, and an event that a view cannot take in is set aside. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ProcessorsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ProcessorsConfiguration.class);

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
                .registerPooledStreamingEventProcessorConfiguration(
                        (config, processor) -> feed(processor, properties.viewBatch()));
    }

    @Bean
    ConfigurerModule deadLetters(
            @Qualifier("viewsConnections") ConnectionProvider views,
            @Qualifier("viewsAxonTransactions") TransactionManager transactions) {
        return axon -> {
            EventProcessingConfigurer processing = axon.eventProcessing();
            processing.registerDefaultDeadLetterPolicy(config -> ProcessorsConfiguration::setAside);
            processing.registerDeadLetterQueueProvider(group -> {
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (config, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
                return config -> queue(group, config, views, transactions);
            });
        };
    }

    private static PooledStreamingEventProcessor.Builder feed(
            PooledStreamingEventProcessor.Builder processor, int batch) {
        return processor
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batch);
    }

    private static SequencedDeadLetterQueue<EventMessage<?>> queue(
            String group, Configuration config, ConnectionProvider views, TransactionManager transactions) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(views)
                .transactionManager(transactions)
                .genericSerializer(config.serializer())
                .eventSerializer(config.eventSerializer())
                .build();
    }

    /** An event that a view cannot take in is set aside with those that follow it; a full disk is nobody's event. */
    private static EnqueueDecision<EventMessage<?>> setAside(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (SqliteFaults.isOfTheStore(cause)) {
            throw new EventProcessingException("The views cannot be written to", cause);
        }
        log.error(
                "A view cannot take in {}: it is set aside",
                letter.message().getPayloadType().getName(),
                cause);
        return Decisions.enqueue(ThrowableCause.truncated(cause));
    }
}
