package uk.waymark.infra.platform.store.deadletter;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.StoreFaults;
import uk.waymark.infra.platform.store.views.HandledEvents;

/** An event that a view cannot take in is set aside, with those that follow it in its stream; the others go on. */
@Component
public record DeadLetters(
        @Qualifier("viewsConnections") ConnectionProvider views,
        @Qualifier("viewsAxonTransactions") TransactionManager transactions,
        @Qualifier("viewsClient") JdbcClient dropped)
        implements ConfigurerModule {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    /** What a letter's diagnostics call the number of times that the view has failed at it. */
    private static final String TRIES = "tries";

    /** Last: Axon's own module would otherwise take the queues away from groups that no property names. */
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void configureModule(Configurer axon) {
        EventProcessingConfigurer processing = axon.eventProcessing();
        processing.registerDefaultDeadLetterPolicy(config -> DeadLetters::setAside);
        processing.registerDeadLetterQueueProvider(group -> {
            processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                    group, (config, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
            return config -> queue(group, config);
        });
    }

    public SequencedDeadLetterQueue<EventMessage<?>> queue(String group, Configuration config) {
        return new DeadLetterQueue(
                group,
                dropped,
                JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(group)
                        .connectionProvider(views)
                        .transactionManager(transactions)
                        .statementFactory(new DeadLetterStatements(config.serializer(), config.eventSerializer()))
                        .genericSerializer(config.serializer())
                        .eventSerializer(config.eventSerializer()));
    }

    /** A full disk is no event's fault: the batch is tried again. So it is, one by one, if it had no savepoints. */
    public static EnqueueDecision<EventMessage<?>> setAside(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (StoreFaults.isOfTheStore(cause)) {
            throw new EventProcessingException("The views cannot be written to", cause);
        }
        if (HandledEvents.current().filter(handled -> !handled.oneByOne()).isPresent()) {
            throw new EventProcessingException("The batch is done again, one event at a time", cause);
        }
        String type = letter.message().getPayloadType().getName();
        if (letter instanceof JdbcDeadLetter) {
            log.warn("A view still cannot take in {}: {}", type, cause.toString());
        } else {
            log.error("A view cannot take in {}: it is set aside", type, cause);
        }
        return Decisions.enqueue(ThrowableCause.truncated(cause), DeadLetters::oneTryMore);
    }

    private static MetaData oneTryMore(DeadLetter<?> letter) {
        return letter.diagnostics().get(TRIES) instanceof Number before
                ? letter.diagnostics().and(TRIES, before.intValue() + 1)
                : letter.diagnostics().and(TRIES, 1);
    }
}
