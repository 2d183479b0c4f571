package uk.waymark.infra.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes {@code waymark.view.lag}, {@code waymark.view.position} and {@code waymark.view.deadletters}, by view. */
@Component
class ViewMeters {

    private final ViewProgress views;
    private final MeterRegistry meters;

    ViewMeters(ViewProgress views, MeterRegistry meters) {
        this.views = views;
        this.meters = meters;
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
        Gauge.builder(name, views, all -> figure.applyAsDouble(all.status(view)))
                .description(meaning)
                .baseUnit("events")
                .tag("view", view)
                .register(meters);
    }
}
