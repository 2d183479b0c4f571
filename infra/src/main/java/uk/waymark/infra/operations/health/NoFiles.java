package uk.waymark.infra.operations.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;

/** Where a server keeps the record, the node has no directory whose disk could be full. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
class NoFiles {

    @Bean
    HealthIndicator diskSpaceHealthIndicator() {
        return () -> Health.unknown().withDetail("files", "none").build();
    }
}
