package uk.waymark.infra.store;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When aggregates are snapshotted, wherever the record is. */
@Configuration(proxyBeanMethods = false)
class SnapshotsConfiguration {

    @Bean
    SnapshotTriggerDefinition afterManyEvents(Snapshotter snapshotter, StoreProperties properties) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, properties.snapshotAfter());
    }
}
