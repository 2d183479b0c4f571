package uk.waymark.infra.platform.store.events;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.SnapshotterSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.StoreProperties;

/** When aggregates are snapshotted, and by whom, wherever the record is. */
@Configuration(proxyBeanMethods = false)
class SnapshotsConfiguration {

    @Bean
    SnapshotTriggerDefinition afterManyEvents(Snapshotter snapshotter, StoreProperties properties) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, properties.snapshotAfter());
    }

    /**
     * By a thread of its own. Axon's own snapshotter works in the one whose command has just been committed, while it still
     * holds the lock of the aggregate, and needs another connection to write. Whoever has that connection may be waiting
     * for the lock; with one writer both would wait until one of them gave up.
     */
    @Bean
    SpringAggregateSnapshotter aggregateSnapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore events,
            TransactionManager transactions,
            SnapshotterSpanFactory spans) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .eventStore(events)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .spanFactory(spans)
                .executor(task -> Thread.ofVirtual().name("snapshot").start(task))
                .build();
    }
}
