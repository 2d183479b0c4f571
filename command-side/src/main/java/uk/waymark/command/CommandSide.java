package uk.waymark.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import uk.waymark.command.stream.DecidingAgainCommandBus;
import uk.waymark.command.stream.RefusalInterceptor;
import uk.waymark.kernel.message.Provenance;

/**
 * The configuration of everything that decides, for an application to import. It brings the aggregates and the bus
 * that commands are handled on; the application brings a {@code Clock}, a {@code FrameworkCatalogue}, a {@code TextOpener},
 * the event store and the snapshot trigger {@code afterManyEvents}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {

    /** Copies where a command came from to each of its facts; streams recognise repeated requests by it. */
    @Bean
    CorrelationDataProvider provenance() {
        return new SimpleCorrelationDataProvider(
                Provenance.ACTOR,
                Provenance.ROLE,
                Provenance.INSTITUTION,
                Provenance.SOURCE,
                Provenance.CORRELATION,
                Provenance.IDEMPOTENCY_KEY,
                Provenance.REQUEST_DIGEST);
    }

    /** Takes the place of the bus that Axon's starter would make, and is Axon Server's local segment where that is used. */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(TransactionManager transactions, org.axonframework.config.Configuration axon) {
        SimpleCommandBus bus = new DecidingAgainCommandBus(SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new RefusalInterceptor());
        return bus;
    }
}
