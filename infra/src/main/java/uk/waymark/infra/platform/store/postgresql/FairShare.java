package uk.waymark.infra.platform.store.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.views.ViewTokens;
import uk.waymark.infra.platform.store.views.ViewTokens.ViewSegment;

/**
 * A task that lets go of segments of views that other nodes could feed: whoever starts first would keep them all. Nodes
 * that feed views are counted by a session that each of them has for this; it holds the lock that keeps others from wiping
 * views, too, and is opened again when it breaks.
 */
@Component
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
final class FairShare implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FairShare.class);

    private static final String FEEDS_VIEWS = "waymark feeds views";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** Long enough for another node to claim what was let go, short enough if none does. */
    private static final int STAYS_AWAY_SECONDS = 5;

    private final PostgresqlServer server;
    private final ViewTokens tokens;
    private final EventProcessingConfiguration processing;
    private final TaskScheduler scheduler;
    private @Nullable SingleConnectionDataSource session;

    FairShare(
            PostgresqlServer server,
            ViewTokens tokens,
            EventProcessingConfiguration processing,
            TaskScheduler scheduler) {
        this.server = server;
        this.tokens = tokens;
        this.processing = processing;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!processing.eventProcessors().isEmpty()) {
            scheduler.scheduleWithFixedDelay(this::look, LOOK_EVERY);
        }
    }

    private synchronized void look() {
        try {
            share(nodes());
        } catch (SQLException | DataAccessException e) {
            log.debug("Nobody can be counted while the database is away", e);
            close();
        }
    }

    private int nodes() throws SQLException {
        SingleConnectionDataSource counted = session;
        if (counted == null) {
            counted = new SingleConnectionDataSource(server.session(FEEDS_VIEWS), true);
            lock(counted);
            session = counted;
        }
        return JdbcClient.create(counted)
                .sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name"
                        + " = ?")
                .param(FEEDS_VIEWS)
                .query(Integer.class)
                .single();
    }

    /** Whoever wipes views meanwhile has them to themselves for a while: this is tried again. */
    private static void lock(SingleConnectionDataSource counted) {
        try {
            JdbcClient client = JdbcClient.create(counted);
            client.sql("SET lock_timeout = '1s'").update();
            client.sql("SELECT pg_advisory_lock_shared(?)")
                    .param(PostgresqlServer.NODES)
                    .query(row -> {});
        } catch (DataAccessException e) {
            counted.destroy();
            throw e;
        }
    }

    private void share(int nodes) {
        Map<String, Long> segments =
                tokens.all().stream().collect(Collectors.groupingBy(ViewSegment::view, Collectors.counting()));
        processing.eventProcessors().forEach((view, processor) -> {
            if (processor instanceof StreamingEventProcessor fed) {
                long fair = Math.ceilDiv(segments.getOrDefault(view, 0L), (long) nodes);
                fed.processingStatus().keySet().stream()
                        .sorted()
                        .skip(fair)
                        .forEach(more -> fed.releaseSegment(more, STAYS_AWAY_SECONDS, TimeUnit.SECONDS));
            }
        });
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.destroy();
            session = null;
        }
    }
}
