package uk.waymark.infra.platform.tracing;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A trace that a caller has begun, and what was collected of it. */
record Trace(String id, BatchSpanProcessor batches, InMemorySpanExporter collected) {

    /** The caller's own span, which is not collected here. */
    static final String CALLER = "00f067aa0ba902b7";

    static Trace begun(BatchSpanProcessor batches, InMemorySpanExporter collected) {
        return new Trace(UUID.randomUUID().toString().replace("-", ""), batches, collected);
    }

    /** Of a request that goes on with this trace. */
    String[] headers(String... more) {
        return Stream.concat(Stream.of("traceparent", traceparent("01")), Stream.of(more))
                .toArray(String[]::new);
    }

    /** What a caller sends who has decided that nobody need see it. */
    String unsampled() {
        return traceparent("00");
    }

    private String traceparent(String flags) {
        return "00-%s-%s-%s".formatted(id, CALLER, flags);
    }

    List<SpanData> spans() {
        batches.forceFlush().join(10, TimeUnit.SECONDS);
        return collected.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(id))
                .toList();
    }

    /** What the collector was sent, in one text. */
    String everything() {
        return spans().toString();
    }

    /** Names of the spans from the request to the first one whose name begins so; empty if there is none yet. */
    List<String> wayTo(String name) {
        List<SpanData> all = spans();
        Deque<String> way = new ArrayDeque<>();
        Optional<SpanData> next =
                all.stream().filter(span -> span.getName().startsWith(name)).findFirst();
        while (next.isPresent()) {
            SpanData span = next.get();
            way.addFirst(span.getName());
            next = all.stream()
                    .filter(one -> one.getSpanId().equals(span.getParentSpanId()))
                    .findFirst();
        }
        return List.copyOf(way);
    }
}
