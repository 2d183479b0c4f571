package uk.waymark.infra.frame.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.query.history.FindFreshness;
import uk.waymark.query.history.Freshness;

/**
 * A watch that sees, for the pages that are open on this node, whether the views have something new. It looks into the
 * views itself, since what another node wrote is announced nowhere else on every store.
 */
@Component
class LiveWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveWatch.class);

    private final Reads reads;
    private final LivePlaces places;
    private final LiveProperties properties;
    private final Set<LiveConnection> connections = ConcurrentHashMap.newKeySet();
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    LiveWatch(Reads reads, LivePlaces places, LiveProperties properties) {
        this.reads = reads;
        this.places = places;
        this.properties = properties;
    }

    /**
     * Opens a connection.
     *
     * @param told the figure that the page shows, or has heard of; null if it does not know
     * @throws RequestRefused if there are as many as there may be, or the node is about to stop
     */
    SseEmitter open(LiveListener listener, UUID institutionId, @Nullable String told) {
        return open(listener, institutionId, told, figure(freshness(Set.of(institutionId)), institutionId));
    }

    private synchronized SseEmitter open(
            LiveListener listener, UUID institutionId, @Nullable String told, String figure) {
        if (scheduler == null) {
            throw LivePlaces.none(HttpStatus.SERVICE_UNAVAILABLE);
        }
        places.require(listener, connections);
        long now = System.nanoTime();
        LiveConnection connection = new LiveConnection(listener, institutionId, told, now);
        connections.add(connection);
        SseEmitter emitter = connection.emitter();
        emitter.onCompletion(() -> connections.remove(connection));
        emitter.onTimeout(() -> connections.remove(connection));
        emitter.onError(broken -> connections.remove(connection));
        connection.tell(figure, now);
        return emitter;
    }

    int open() {
        return connections.size();
    }

    @Override
    public synchronized void start() {
        if (scheduler != null) {
            return;
        }
        SimpleAsyncTaskScheduler started = scheduler();
        var unused = started.scheduleWithFixedDelay(() -> look(started), properties.interval());
        scheduler = started;
    }

    /**
     * One of its own, with a thread for each page that is being told: the one that all share has a single thread, and a
     * page that is slow to listen, or a backup, would hold up all others.
     */
    private static SimpleAsyncTaskScheduler scheduler() {
        SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
        scheduler.setThreadNamePrefix("live-");
        scheduler.setVirtualThreads(true);
        return scheduler;
    }

    /** Before the web server stops, which would wait for every connection that is open. */
    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.close();
            scheduler = null;
        }
        connections.forEach(connection -> connection.emitter().complete());
        connections.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private void look(TaskExecutor senders) {
        try {
            places.endOfThoseWhoLeft(connections);
            Set<UUID> watched =
                    connections.stream().map(LiveConnection::institutionId).collect(Collectors.toSet());
            if (!watched.isEmpty()) {
                tell(freshness(watched), senders);
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot see whether anything changed; will look again", e);
        }
    }

    private void tell(Freshness freshness, TaskExecutor senders) {
        long now = System.nanoTime();
        for (LiveConnection connection : connections) {
            String figure = figure(freshness, connection.institutionId());
            if (connection.isDue(figure, now, properties.heartbeat().toNanos())) {
                senders.execute(() -> connection.tell(figure, now));
            }
        }
    }

    private Freshness freshness(Set<UUID> institutions) {
        return reads.forWaymark(new FindFreshness(institutions), Freshness.class)
                .orElseThrow();
    }

    private static String figure(Freshness freshness, UUID institutionId) {
        return Long.toString(freshness.of(institutionId));
    }
}
