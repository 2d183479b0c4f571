package uk.waymark.infra.operations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import notebook.LinesProjection;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.operations.page.HeldUp;
import uk.waymark.infra.operations.page.HeldUp.Notebook;
import uk.waymark.infra.platform.store.views.ViewWait;

/** Operators let an event go that a view will never take in. */
@Import(HeldUp.class)
@TestPropertySource(properties = "waymark.view-retry=1h")
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class DeadLetterDropTest extends ApiTest {

    private static final String AT = "/api/operations";
    private static final String REASON = "{\"reason\":\"Agreed with Kim\"}";

    @Autowired
    HeldUp heldUp;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    ViewWait wait;

    @Test
    void a_drop_needs_a_reason_and_is_remembered(CapturedOutput log) {
        Notebook notebook = heldUp.notebook("after");
        String drop = AT + notebook.letter() + "/drop";
        post(drop, "{}").isProblem(400, "REQUIRED", "reason");
        post(drop, "{\"reason\":\" \"}").isProblem(400, "REQUIRED", "reason");

        JsonNode dropped = post(drop, REASON).is(200).json();

        assertThat(dropped.path("takenIn").asInt()).isEqualTo(1);
        assertThat(dropped.path("next").isNull()).isTrue();
        assertThat(heldUp.lines(notebook)).containsExactly("after");
        assertThat(wait.await(notebook.id(), 1, Set.of("lines"), Duration.ZERO))
                .as("whoever waits for the event waits no longer")
                .isTrue();
        JsonNode remembered = remembered(notebook);
        assertThat(remembered.path("reason").asString()).isEqualTo("Agreed with Kim");
        assertThat(remembered.path("by").asString()).isEqualTo("Tester");
        assertThat(remembered.path("missing").asBoolean()).isTrue();
        assertThat(post(drop, "{\"reason\":\"Once more\"}").is(200).json().path("dropped"))
                .as("a second time tells what the first time did")
                .isEqualTo(dropped.path("dropped"));
        assertThat(log.getAll())
                .contains("dead letter dropped view=lines event=LineWritten stream=" + notebook.id())
                .doesNotContain("Kim");
    }

    @Test
    void what_was_dropped_is_offered_again_to_a_view_that_is_rebuilt() {
        Notebook notebook = heldUp.notebook("after");
        post(AT + notebook.letter() + "/drop", REASON).is(200);
        StreamingEventProcessor view = processing
                .eventProcessor(LinesProjection.VIEW, StreamingEventProcessor.class)
                .orElseThrow();

        view.shutDown();
        view.resetTokens();
        view.start();

        await().untilAsserted(() -> assertThat(heldUp.letters(notebook.id())).hasSize(2));
        assertThat(remembered(notebook).path("missing").asBoolean()).isFalse();
    }

    @Test
    void a_letter_that_somebody_tries_is_left_alone() {
        Notebook notebook = heldUp.notebook();
        heldUp.tryingSince(notebook, now());

        post(AT + notebook.letter() + "/retry", "").isProblem(409, "WRONG_STATE", "letterId");
        post(AT + notebook.letter() + "/drop", REASON).isProblem(409, "WRONG_STATE", "letterId");

        assertThat(get(AT + notebook.letter())
                        .is(200)
                        .json()
                        .path("tryingSince")
                        .isNull())
                .isFalse();
        assertThat(remembered(notebook).isMissingNode()).as("no reason is left").isTrue();
        heldUp.tryingSince(notebook, null);
        post(AT + notebook.letter() + "/drop", REASON).is(200);
    }

    private JsonNode remembered(Notebook notebook) {
        return get(AT + "/dead-letters/dropped")
                .is(200)
                .json()
                .path("dropped")
                .valueStream()
                .filter(one -> one.path("letterId").asString().equals(notebook.letterId()))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(1).toString();
    }
}
