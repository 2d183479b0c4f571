package uk.waymark.infra.platform.store.copies;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathHandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerEnhancerDefinition;
import org.springframework.context.ApplicationContext;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.deadletter.DeadLetters;
import uk.waymark.infra.platform.store.views.BatchInterceptor;
import uk.waymark.infra.platform.store.views.EventAtATime;
import uk.waymark.infra.platform.store.views.ProcessorsConfiguration;
import uk.waymark.query.view.ViewPositions;
import uk.waymark.query.view.ViewWrites;

/**
 * A second copy of views while it is being built: projections of its own, which know no other database than the copy's.
 * One processor feeds all of them, so each event is read once. Where it has come to is in the copy too: who opens it again
 * goes on from there.
 */
public final class ViewCopy implements AutoCloseable {

    static final String PROCESSOR = "rebuild";

    private final Database database;
    private final ViewCopyContext beans;
    private final int segments;
    private final CopyThreads threads;
    private final PooledStreamingEventProcessor processor;

    /** Of these views, in this database, which is closed with the copy, or now if that fails. {@link #start} begins to build. */
    public ViewCopy(ApplicationContext application, Database database, Set<String> views) {
        StoreProperties properties = application.getBean(StoreProperties.class);
        this.database = database;
        this.beans = beans(application, database, views);
        this.segments = properties.segments();
        this.threads = new CopyThreads(segments);
        this.processor = processor(application, views, properties);
    }

    private static ViewCopyContext beans(ApplicationContext application, Database database, Set<String> views) {
        try {
            return new ViewCopyContext(application, database, views);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private PooledStreamingEventProcessor processor(
            ApplicationContext application, Set<String> views, StoreProperties properties) {
        Configuration axon = application.getBean(Configuration.class);
        PooledStreamingEventProcessor built = PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(new MultiEventHandlerInvoker(
                        views.stream().map(view -> invoker(view, axon)).toList()))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(application.getBean(EventStore.class))
                .tokenStore(beans.getBean(TokenStore.class))
                .transactionManager(beans.getBean(TransactionManager.class))
                .coordinatorExecutor(threads.coordinator())
                .workerExecutor(threads.workers())
                .initialSegmentCount(segments)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(properties.viewBatch())
                .tokenClaimInterval(ProcessorsConfiguration.CLAIM_EVERY_MILLIS)
                .build();
        built.registerHandlerInterceptor(
                new BatchInterceptor(beans.getBean(ViewPositions.class), beans.getBean(ViewWrites.class), () -> {}));
        return built;
    }

    private EventHandlerInvoker invoker(String view, Configuration axon) {
        Object projection = beans.projection(view);
        ClassLoader classes = projection.getClass().getClassLoader();
        HandlerDefinition handlers = MultiHandlerDefinition.ordered(
                MultiHandlerEnhancerDefinition.ordered(
                        ClasspathHandlerEnhancerDefinition.forClassLoader(classes), beans.getBean(EventAtATime.class)),
                ClasspathHandlerDefinition.forClassLoader(classes));
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(projection)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(handlers)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(beans.getBean(DeadLetters.class).queue(view, axon))
                .enqueuePolicy(DeadLetters::setAside)
                .transactionManager(beans.getBean(TransactionManager.class))
                .enableSequenceIdentifierCache()
                .build();
    }

    /** Position of the newest event of which all that come before are in the copy too; -1 before the first. */
    public long position() {
        Collection<EventTrackerStatus> parts = processor.processingStatus().values();
        return parts.size() < segments
                ? -1
                : parts.stream()
                        .mapToLong(part -> part.getCurrentPosition().orElse(-1))
                        .min()
                        .orElse(-1);
    }

    /** Whether all that was read up to each of these tokens is in the copy too. */
    public boolean covers(List<TrackingToken> tokens) {
        Collection<EventTrackerStatus> parts = processor.processingStatus().values();
        return parts.size() == segments
                && parts.stream()
                        .map(EventTrackerStatus::getTrackingToken)
                        .allMatch(read -> read != null && tokens.stream().allMatch(read::covers));
    }

    /** It cannot go on, and keeps trying. */
    public boolean failing() {
        return processor.isError();
    }

    /** Begins, or goes on, to read, unless it does already. */
    public void start() {
        if (!processor.isRunning()) {
            processor.start();
        }
    }

    /** Comes back when the last batch is committed. */
    public void stop() {
        processor.shutDown();
    }

    @Override
    public void close() {
        try {
            stop();
        } finally {
            threads.close();
            beans.close();
            database.close();
        }
    }
}
