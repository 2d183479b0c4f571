package uk.waymark.infra.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.push.PushMeterRegistry;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;

/** What operators see of a request when they turn traces on. */
class TracingTest extends TracedTest {

    @Autowired
    Reads reads;

    @Autowired
    MeterRegistry meters;

    @Autowired
    ObjectProvider<PushMeterRegistry> pushed;

    @Test
    void one_trace_runs_from_the_request_over_command_and_event_to_every_view() {
        UUID assessment = assessment();
        Trace trace = trace();

        answer(assessment, "2.3", 2, trace.headers()).is(200);

        for (String view : List.of("HistoryProjection", "MaturityProjection", "TimelineProjection")) {
            await().untilAsserted(() -> assertThat(trace.wayTo(view + "."))
                    .startsWith("http put /api/assessments/{assessmentId}/responses/{item}")
                    .containsSubsequence(
                            "CommandBus.dispatchCommand(SubmitResponse)",
                            "CommandBus.handleCommand(SubmitResponse)",
                            "EventBus.publishEvent(ResponseSubmitted)",
                            "StreamingEventProcessor.process(ResponseSubmitted)"));
        }
        assertThat(trace.spans())
                .filteredOn(span -> span.getParentSpanId().equals(Trace.CALLER))
                .as("what the caller had begun goes on")
                .hasSize(1);
    }

    @Test
    void a_question_is_traced_to_the_view_that_answers() {
        UUID assessment = assessment();
        Trace trace = trace();

        get("/api/assessments/" + assessment + "/maturity", trace.headers()).is(200);

        await().untilAsserted(() -> assertThat(trace.wayTo("MaturityQueries."))
                .startsWith("http get /api/assessments/{assessmentId}/maturity")
                .hasSizeGreaterThan(2));
    }

    @Test
    void a_trace_that_nobody_will_see_is_in_no_event() {
        UUID assessment = assessment();

        answer(assessment, "2.3", 2, "traceparent", trace().unsampled()).is(200);

        assertThat(newestMetadata(assessment)).contains("correlationId").doesNotContain("traceparent");
    }

    @Test
    void nothing_begins_a_trace_but_a_request_and_probes_are_left_out() {
        reads.forWaymark(FindActions.all(UUID.randomUUID()), Actions.class);
        get("/actuator/health").is(200);
        Trace after = trace();
        get("/api/frameworks", after.headers()).is(200);

        await().untilAsserted(() -> assertThat(after.spans()).isNotEmpty());
        assertThat(collected.getFinishedSpanItems())
                .filteredOn(span -> !span.getParentSpanContext().isValid())
                .extracting(SpanData::getName)
                .allMatch(name -> name.startsWith("http "))
                .noneMatch(name -> name.contains("actuator"));
    }

    @Test
    void metrics_are_what_they_were_and_sent_to_nobody() {
        answer(assessment(), "2.3", 2).is(200);

        assertThat(meters.find("waymark.commands").tag("type", "SubmitResponse").timers())
                .isNotEmpty();
        assertThat(meters.find("waymark.view.lag").gauges()).hasSizeGreaterThan(5);
        assertThat(pushed.stream()).isEmpty();
    }
}
