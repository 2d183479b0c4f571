package uk.waymark.infra.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Each view as a detail. The node stays up whatever the details say: a dead letter of one school must not take the others
 * out of service. Alarms belong on the meters.
 */
@Component
class ViewsHealthIndicator implements HealthIndicator {

    private final ViewProgress views;

    ViewsHealthIndicator(ViewProgress views) {
        this.views = views;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        views.statuses().forEach(status -> health.withDetail(status.view(), status));
        return health.build();
    }
}
