package uk.waymark.infra.operations.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.Database;

/**
 * Whether each store answers within a moment. A node whose stores do not is not ready: it could only refuse what it is
 * asked. Whoever wants to know does not wait as long as somebody who needs an answer from the store.
 */
@Component
record StoresHealthIndicator(Map<String, Database> stores) implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("store-health").start(task);

    @Override
    public Health health() {
        Map<String, CompletableFuture<Boolean>> asked = new TreeMap<>();
        stores.forEach((name, store) -> asked.put(
                name,
                CompletableFuture.supplyAsync(() -> answers(store), THREADS)
                        .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)));
        Health.Builder health = Health.up();
        asked.forEach((name, answer) -> {
            boolean there = answer.join();
            health.withDetail(name, there ? "answers" : "does not answer");
            if (!there) {
                health.down();
            }
        });
        return health.build();
    }

    /** Asked of a reader, so that nobody who writes is waited for. */
    private static boolean answers(Database store) {
        try (Connection connection = store.getConnection()) {
            connection.setReadOnly(true);
            try (Statement statement = connection.createStatement()) {
                return statement.execute("SELECT 1");
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
