package uk.waymark.infra.platform.store.events;

import java.util.Optional;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreFaults;
import uk.waymark.infra.platform.store.StoreKind;

/** The record in tables: events and snapshots, every acknowledged commit kept. */
@ConditionalOnStore({StoreKind.EMBEDDED, StoreKind.POSTGRESQL})
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /**
     * An event that gets its place later than one behind it is waited for so long; Axon's minute is less than a server may stand
     * still for, or nodes' clocks be apart, and what came after that would never be in any view.
     */
    private static final int WRITES_WITHIN_MILLIS = 600_000;

    @Bean
    PlatformTransactionManager eventsTransactions(@Qualifier("events") Database events) {
        return new JdbcTransactionManager(events);
    }

    /** What the command bus and the snapshotter write in. */
    @Bean
    @Primary
    TransactionManager axonTransactionManager(
            @Qualifier("eventsTransactions") PlatformTransactionManager eventsTransactions) {
        return new SpringTransactionManager(eventsTransactions);
    }

    @Bean
    EventStoreId eventStoreId(@Qualifier("events") Database events) {
        return new EventStoreId(JdbcClient.create(events)
                .sql("SELECT id FROM EventStoreId")
                .query(String.class)
                .single());
    }

    @Bean
    RecordHead recordHead(@Qualifier("events") Database events) {
        return () -> JdbcClient.create(events)
                .sql("SELECT COALESCE(MAX(globalIndex), 0) FROM DomainEventEntry")
                .query(Long.class)
                .single();
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new StoreFaults();
    }

    /**
     * Reads join the transaction of a command if there is one, and use a reader otherwise. Connections come from Spring's
     * transaction alone: one that is attached to the unit of work would be the views' when a handler of events sends a
     * command.
     */
    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("events") Database events,
            @Qualifier("eventsTransactions") PlatformTransactionManager eventsTransactions,
            PersistenceExceptionResolver exceptions,
            Serializer snapshotSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Configuration axon) {
        DefaultTransactionDefinition readOnly = new DefaultTransactionDefinition();
        readOnly.setReadOnly(true);
        return JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(events))
                .transactionManager(new SpringTransactionManager(eventsTransactions, readOnly))
                .persistenceExceptionResolver(exceptions)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(snapshotSerializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .createTailToken(RecordStatements::tailToken)
                .createHeadToken(RecordStatements::headToken)
                .gapTimeout(WRITES_WITHIN_MILLIS)
                .fetchTrackedEvents(RecordStatements::indexAfter)
                .lastSequenceNumberFor(RecordStatements::lastSequenceNumber)
                .build();
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon, Optional<RecordSignal> signal) {
        PromptEventStore store = new PromptEventStore(
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                        .spanFactory(axon.getComponent(EventBusSpanFactory.class)),
                () -> signal.ifPresent(RecordSignal::announce));
        signal.ifPresent(others -> others.listen(store::wake));
        return store;
    }
}
