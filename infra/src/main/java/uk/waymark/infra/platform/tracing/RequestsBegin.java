package uk.waymark.infra.platform.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * A predicate that lets traces begin with requests only. A view that is rebuilt, and everything that is done by the hour,
 * would begin one for each event otherwise.
 */
record RequestsBegin(Sampler chosen) implements Sampler {

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        boolean goesOn = Span.fromContext(parent).getSpanContext().isSampled();
        return goesOn || kind == SpanKind.SERVER
                ? chosen.shouldSample(parent, traceId, name, kind, attributes, links)
                : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "RequestsBegin{" + chosen.getDescription() + "}";
    }
}
