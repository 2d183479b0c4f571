package uk.waymark.infra.platform.store.axonserver;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;

/** A health indicator that is up while this node is connected to Axon Server; it connects again by itself. */
@Component
@ConditionalOnStore(StoreKind.AXON_SERVER)
record AxonServerHealthIndicator(AxonServerConnectionManager server) implements HealthIndicator {

    @Override
    public Health health() {
        return (server.getConnection().isConnected() ? Health.up() : Health.down()).build();
    }
}
