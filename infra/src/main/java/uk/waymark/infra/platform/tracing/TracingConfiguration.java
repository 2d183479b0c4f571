package uk.waymark.infra.platform.tracing;

import io.micrometer.tracing.exporter.SpanExportingPredicate;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.Map;
import org.axonframework.tracing.SpanAttributesProvider;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import uk.waymark.kernel.message.Provenance;

/** One trace from the request over its commands and events to the views, and from a query to the view that answers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(OffUnlessAsked.ASKED)
class TracingConfiguration {

    private static final String TRACE = "traceparent";

    /**
     * Messages carry the trace in their metadata, through the event store and to other nodes. Only a trace that somebody
     * will see, and only its ids: what else a caller may send along, as {@code tracestate}, is their own text, and an event
     * would keep it for ever.
     */
    @Bean
    SpanFactory spanFactory(Tracer tracer, ContextPropagators propagators) {
        TextMapSetter<Map<String, String>> onlyTheTrace = (metadata, name, value) -> {
            if (metadata != null && name.equals(TRACE) && sampled()) {
                metadata.put(name, value);
            }
        };
        return OpenTelemetrySpanFactory.builder()
                .tracer(tracer)
                .contextPropagators(propagators.getTextMapPropagator())
                .textMapSetter(onlyTheTrace)
                .build();
    }

    private static boolean sampled() {
        return Span.current().getSpanContext().isSampled();
    }

    /** Whoever has the id of an answer, or of a line in the log, finds the trace. */
    @Bean
    SpanAttributesProvider correlation() {
        return message -> message.getMetaData().get(Provenance.CORRELATION) instanceof String id
                ? Map.of(DiscreetSpan.CORRELATION, id)
                : Map.of();
    }

    @Bean
    SdkTracerProviderBuilderCustomizer onlyRequestsBegin(Sampler sampler) {
        return traces -> traces.setSampler(new RequestsBegin(sampler));
    }

    /** Probes and scrapes come every few seconds, and say nothing of what people wait for. */
    @Bean
    SpanExportingPredicate nobodyWaitsForProbes() {
        return span -> !span.getTags().getOrDefault("uri", "").startsWith("/actuator");
    }

    /** Four more spans in every request that are always the same, and count nothing that {@code http.server} does not. */
    @Bean
    SecurityObservationSettings noSpansOfSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SpanExporters spanExporters(ObjectProvider<SpanExporter> exporters) {
        return SpanExporters.of(
                exporters.orderedStream().map(DiscreetExporter::new).toList());
    }
}
