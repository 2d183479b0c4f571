package uk.waymark.infra.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.push.PushMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.platform.store.Database;

/** A school's server calls nobody, and does nothing for traces that nobody asked for. */
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class UntracedTest extends ApiTest {

    private static final String[] CALLER_TRACES = {
        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "tracestate", "their=own-words"
    };

    @Autowired
    ApplicationContext waymark;

    @Autowired
    @Qualifier("events")
    Database record;

    @ParameterizedTest
    @ValueSource(
            classes = {
                OpenTelemetry.class,
                Tracer.class,
                TracingObservationHandler.class,
                SpanProcessor.class,
                SpanExporter.class
            })
    void nothing_of_tracing_is_there(Class<?> part) {
        assertThat(waymark.getBeanNamesForType(part)).isEmpty();
    }

    @Test
    void messages_are_not_traced() {
        assertThat(waymark.getBean(SpanFactory.class)).isSameAs(NoOpSpanFactory.INSTANCE);
    }

    @Test
    void metrics_are_sent_to_nobody() {
        assertThat(waymark.getBeansOfType(PushMeterRegistry.class)).isEmpty();
    }

    @Test
    void what_a_caller_brings_along_is_in_no_event() {
        UUID assessment = assessment();

        answer(assessment, "2.3", 2, CALLER_TRACES).is(200);

        assertThat(JdbcClient.create(record)
                        .sql("SELECT metaData FROM DomainEventEntry WHERE aggregateIdentifier = :stream")
                        .param("stream", assessment.toString())
                        .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .list())
                .hasSizeGreaterThan(1)
                .noneMatch(metadata -> metadata.contains("trace") || metadata.contains("own-words"));
    }

    @Test
    void the_log_names_the_request_alone(CapturedOutput log) {
        get("/broken", CALLER_TRACES).is(500);

        assertThat(log.getAll()).containsPattern("\\[[0-9a-f-]{36}] .*/broken failed");
    }
}
