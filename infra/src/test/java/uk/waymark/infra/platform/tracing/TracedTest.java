package uk.waymark.infra.platform.tracing;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.platform.store.Database;

/** With traces turned on, every one of them, and a collector at hand. */
@Import(TracedTest.Collector.class)
@TestPropertySource(
        properties = {"management.tracing.export.enabled=true", "management.tracing.sampling.probability=1.0"})
abstract class TracedTest extends SignedOutTest {

    @TestConfiguration
    static class Collector {

        @Bean
        InMemorySpanExporter collected() {
            return InMemorySpanExporter.create();
        }
    }

    @Autowired
    InMemorySpanExporter collected;

    @Autowired
    private BatchSpanProcessor batches;

    @Autowired
    @Qualifier("events")
    private Database record;

    Trace trace() {
        return Trace.begun(batches, collected);
    }

    /** Of the newest event of the stream, as it is stored. */
    String newestMetadata(UUID stream) {
        return JdbcClient.create(record)
                .sql("SELECT metaData FROM DomainEventEntry WHERE aggregateIdentifier = :stream"
                        + " ORDER BY sequenceNumber DESC LIMIT 1")
                .param("stream", stream.toString())
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }
}
