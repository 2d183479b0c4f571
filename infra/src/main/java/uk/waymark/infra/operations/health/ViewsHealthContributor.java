package uk.waymark.infra.operations.health;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Each view as a component with a status of its own. A view with something to mend is {@code DEGRADED}, which
 * configuration ranks behind {@code UP}: the node stays up and ready, because a dead letter of one school must not take the
 * others out of service, and another node has the same views. Whoever looks at the details sees which one it is.
 */
@Component
record ViewsHealthContributor(ViewReports views) implements CompositeHealthContributor {

    static final Status DEGRADED = new Status("DEGRADED");

    @Override
    public @Nullable HealthContributor getContributor(String view) {
        return views.names().contains(view) ? indicator(view) : null;
    }

    /** All are asked at once: while the store is away each of them would wait for it. */
    @Override
    public Stream<Entry> stream() {
        try {
            return views.all().stream().map(report -> new Entry(report.view(), (HealthIndicator) () -> health(report)));
        } catch (DataAccessException | TransactionException e) {
            return views.names().stream().map(view -> new Entry(view, (HealthIndicator) () -> unreadable(e)));
        }
    }

    private HealthIndicator indicator(String view) {
        return () -> {
            try {
                return health(views.of(view));
            } catch (DataAccessException | TransactionException e) {
                return unreadable(e);
            }
        };
    }

    private static Health unreadable(Exception e) {
        return Health.down(e).build();
    }

    private static Health health(ViewReport report) {
        return Health.status(report.degraded() ? DEGRADED : Status.UP)
                .withDetail("state", report.state())
                .withDetail("position", report.position())
                .withDetail("lag", report.lag())
                .withDetail("deadLetters", report.deadLetters())
                .withDetail("segments", report.segments())
                .build();
    }
}
