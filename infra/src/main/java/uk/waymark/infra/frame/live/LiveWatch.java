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
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.access.Credentials;
import uk.waymark.query.history.FindFreshness;
import uk.waymark.query.history.Freshness;

/**
 * A watch that sees, for the pages that are open on this node, whether the views have something new. It looks into the
 * views itself, since what another node wrote is announced nowhere else on every store.
 */
@Component
class LiveWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveWatch.class);

    private static final String TOO_MANY = "Too many pages are open; this one is not kept up to date.";

    private final Reads reads;
    private final Credentials credentials;
    private final LiveProperties properties;
    private final Set<LiveConnection> connections = ConcurrentHashMap.newKeySet();
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    LiveWatch(Reads reads, Credentials credentials, LiveProperties properties) {
        this.reads = reads;
        this.credentials = credentials;
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
        requirePlace(listener);
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

    /** One account leaves places for others, whatever it does. */
    private void requirePlace(LiveListener listener) {
        if (scheduler == null || connections.size() >= properties.connections()) {
            throw new RequestRefused(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, TOO_MANY));
        }
        long theirs = connections.stream()
                .filter(one -> one.listener().accountId().equals(listener.accountId()))
                .count();
        if (theirs >= properties.perAccount()) {
            throw new RequestRefused(Problem.of(HttpStatus.TOO_MANY_REQUESTS, TOO_MANY));
        }
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
            endOfThoseWhoLeft();
            Set<UUID> watched =
                    connections.stream().map(LiveConnection::institutionId).collect(Collectors.toSet());
            if (!watched.isEmpty()) {
                tell(freshness(watched), senders);
            }
        } catch (RuntimeException e) {
            LOG.warn("Cannot see whether anything changed; will look again", e);
        }
    }

    /** Whoever signed out, here or elsewhere, listens no longer, nor does a token that has ended. */
    private void endOfThoseWhoLeft() {
        Set<String> used = connections.stream()
                .map(connection -> connection.listener().credential())
                .collect(Collectors.toSet());
        if (!used.isEmpty()) {
            Set<String> good = credentials.good(used);
            connections.stream()
                    .filter(connection -> !good.contains(connection.listener().credential())
                            && used.contains(connection.listener().credential()))
                    .forEach(LiveConnection::end);
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
