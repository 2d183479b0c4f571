package uk.waymark.infra.operations.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Meters of views: {@code waymark.view.lag}, {@code waymark.view.position} and {@code waymark.view.deadletters}, by view. */
@Component
class ViewMeters {

    /** Long enough for all gauges of one scrape, short enough for the next. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ViewProgress views;
    private final MeterRegistry meters;
    private final Clock clock;
    private Map<String, ViewStatus> seen = Map.of();
    private Instant seenAt = Instant.MIN;

    ViewMeters(ViewProgress views, MeterRegistry meters, Clock clock) {
        this.views = views;
        this.meters = meters;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() {
        for (String view : views.names()) {
            gauge("waymark.view.lag", "Events that are recorded and not yet in the view", view, ViewStatus::lag);
            gauge("waymark.view.position", "Newest event that the view has seen", view, ViewStatus::position);
            gauge("waymark.view.deadletters", "Events that the view put aside", view, ViewStatus::deadLetters);
        }
    }

    private void gauge(String name, String meaning, String view, ToDoubleFunction<ViewStatus> figure) {
        Gauge.builder(name, this, all -> figure.applyAsDouble(all.status(view)))
                .description(meaning)
                .baseUnit("events")
                .tag("view", view)
                .register(meters);
    }

    private synchronized ViewStatus status(String view) {
        Instant now = clock.instant();
        if (seenAt.plus(FRESH).isBefore(now)) {
            seen = views.statuses().stream().collect(Collectors.toMap(ViewStatus::view, Function.identity()));
            seenAt = now;
        }
        return Objects.requireNonNull(seen.get(view));
    }
}
