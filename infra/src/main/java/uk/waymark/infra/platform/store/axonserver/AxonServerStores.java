package uk.waymark.infra.platform.store.axonserver;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.ManagedChannelCustomizer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.infra.platform.store.events.RecordHead;

/**
 * The record in Axon Server. The connector's own configuration brings the store and the buses; this is what it does not
 * know of.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore(StoreKind.AXON_SERVER)
class AxonServerStores {

    private static final Logger log = LoggerFactory.getLogger(AxonServerStores.class);

    /** The server may be starting at the same time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A command writes nothing but events, which the server takes all at once. */
    @Bean
    @Primary
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    ManagedChannelCustomizer lostRaces() {
        return channel -> channel.intercept(new LostRaces());
    }

    @Bean
    FirstContact firstContact(AxonServerConnectionManager server, AxonServerConfiguration settings) {
        log.info("The record is in Axon Server at {}", settings.getServers());
        return new FirstContact(server, settings.getServers(), PATIENCE);
    }

    @Bean
    EventStoreId eventStoreId(FirstContact server, Clock clock) {
        return new Founding(Founding.STREAM, server.events(), clock).id();
    }

    @Bean
    RecordHead recordHead(FirstContact server) {
        return () -> server.events().getLastToken().join();
    }
}
