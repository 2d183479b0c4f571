package uk.waymark.infra.platform.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span as others may see it: what was done, to which thing, and how it went. Addresses hold the secrets of one-time links
 * and what somebody looked for, messages of exceptions what somebody typed, the caller's trace state whatever they like, so that
 * only these attributes leave, and no message does. The log tells the rest, under the id of the trace.
 */
final class DiscreetSpan extends DelegatingSpanData {

    /** Name of the attribute that also stands in the log and in the answer. */
    static final String CORRELATION = "waymark.correlationId";

    private static final Set<String> SHOWN = Set.of(
            CORRELATION,
            "method",
            "uri", // the route: /links/{secret}
            "status",
            "outcome",
            "exception", // its class
            "exception.type",
            "axon_aggregate_identifier",
            "axon_message_id",
            "axon_message_name",
            "axon_message_type",
            "axon_payload_type");

    private final Attributes shown;

    DiscreetSpan(SpanData span) {
        super(span);
        shown = shown(span.getAttributes());
    }

    private static Attributes shown(Attributes all) {
        return all.toBuilder()
                .removeIf(attribute -> !SHOWN.contains(attribute.getKey()))
                .build();
    }

    @Override
    public SpanContext getSpanContext() {
        return withoutCallersState(super.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return withoutCallersState(super.getParentSpanContext());
    }

    private static SpanContext withoutCallersState(SpanContext span) {
        return SpanContext.create(span.getTraceId(), span.getSpanId(), span.getTraceFlags(), TraceState.getDefault());
    }

    @Override
    public Attributes getAttributes() {
        return shown;
    }

    @Override
    public int getTotalAttributeCount() {
        return shown.size();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream()
                .map(event -> EventData.create(event.getEpochNanos(), event.getName(), shown(event.getAttributes())))
                .toList();
    }
}
