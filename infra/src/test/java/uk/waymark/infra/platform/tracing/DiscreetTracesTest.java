package uk.waymark.infra.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.StatusCode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;

/** What a collector of traces is not told, though it was in the request. */
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class DiscreetTracesTest extends TracedTest {

    @Autowired
    OneTimeLinks links;

    @Test
    void events_and_spans_keep_the_trace_and_nothing_else_that_a_caller_sends_along() {
        UUID assessment = assessment();
        Trace trace = trace();

        answer(assessment, "2.3", 2, trace.headers("tracestate", "their=own-words", "baggage", "name=own-words"))
                .is(200);

        assertThat(newestMetadata(assessment))
                .contains("\"traceparent\":\"00-" + trace.id())
                .doesNotContain("own-words", "baggage");
        await().untilAsserted(() -> assertThat(trace.wayTo("http put")).isNotEmpty());
        assertThat(trace.everything()).doesNotContain("own-words");
    }

    @Test
    void a_refusal_is_seen_and_what_it_says_is_not() {
        UUID assessment = assessment();
        answer(assessment, "2.3", 3).is(200);
        Trace trace = trace();

        String said = answer(assessment, "2.3", 2, trace.headers())
                .is(422)
                .json()
                .path("detail")
                .asString();

        await().untilAsserted(() ->
                assertThat(trace.wayTo("CommandBus.handleCommand")).isNotEmpty());
        assertThat(trace.spans())
                .anySatisfy(span -> assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR));
        assertThat(trace.everything()).contains("exception.type").doesNotContain(said);
    }

    @Test
    void the_log_names_the_trace_and_the_trace_does_not_tell_what_was_asked(CapturedOutput log) {
        Trace trace = trace();

        get("/broken?name=Sam+Reed", trace.headers()).is(500);

        await().untilAsserted(() -> assertThat(trace.wayTo("http get /broken")).isNotEmpty());
        assertThat(trace.everything()).contains("500").doesNotContain("secret of the house", "Reed");
        assertThat(log.getAll()).containsPattern("\\[[0-9a-f-]{36} " + trace.id() + "] .*/broken failed");
    }

    @Test
    void no_span_holds_the_secret_of_a_link() {
        String secret = links.issue(Purpose.NEW_PASSWORD, somebody().id(), null, Duration.ofHours(1));
        Trace trace = trace();

        get(OneTimeLinks.path(secret), trace.headers()).is(200);

        await().untilAsserted(() ->
                assertThat(trace.wayTo("http get /links/{secret}")).hasSize(1));
        assertThat(trace.everything()).contains("/links/{secret}").doesNotContain(secret);
    }
}
