package uk.waymark.infra.operations.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.operations.page.HeldUp;
import uk.waymark.infra.operations.page.HeldUp.Notebook;

/** Operators find what a view could not take in, and mend it. Waymark's own retries stay out of the way. */
@Import(HeldUp.class)
@TestPropertySource(properties = "waymark.view-retry=1h")
class DeadLettersTest extends ApiTest {

    private static final String AT = "/api/operations";
    private static final String REASON = "{\"reason\":\"Agreed with Kim\"}";

    @Autowired
    HeldUp heldUp;

    @Test
    void a_letter_is_listed_and_looked_at_without_what_it_says() {
        Notebook notebook = heldUp.notebook("after", "later");

        JsonNode listed = listed(notebook);
        assertThat(listed.path("view").asString()).isEqualTo("lines");
        assertThat(listed.path("event").asString()).isEqualTo("LineWritten");
        assertThat(listed.path("version").asInt()).isEqualTo(1);
        assertThat(listed.path("waiting").asInt()).isEqualTo(2);
        assertThat(listed.path("cause").path("type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(listed.path("cause").path("message").asString()).isEqualTo("not yet");

        Reply reply = get(AT + notebook.letter()).is(200);
        JsonNode letter = reply.json();
        assertThat(letter.path("event").path("stream").asString())
                .isEqualTo(notebook.id().toString());
        assertThat(letter.path("event").path("revision").asString()).isEqualTo("1");
        assertThat(letter.path("fields").findValuesAsString("name")).containsExactly("id", "line");
        assertThat(letter.path("fields").findValuesAsString("shown")).containsExactly("ID", "WITHHELD");
        assertThat(letter.path("behind").findValuesAsString("version")).containsExactly("2", "3");
        assertThat(tries(notebook)).isEqualTo("1");
        assertThat(reply.response().body()).doesNotContain("Not for operators");
    }

    @Test
    void a_retry_that_fails_says_why() {
        Notebook notebook = heldUp.notebook("after");

        JsonNode retried = post(AT + notebook.letter() + "/retry", "").is(200).json();

        assertThat(retried.path("outcome").asString()).isEqualTo("FAILED_AGAIN");
        assertThat(retried.path("takenIn").asInt()).isZero();
        assertThat(retried.path("next").path("cause").path("message").asString())
                .isEqualTo("not yet");
        assertThat(tries(notebook)).isEqualTo("2");
        assertThat(heldUp.lines(notebook)).isEmpty();
    }

    @Test
    void a_retry_that_goes_well_takes_in_what_waited_behind_it() {
        Notebook notebook = heldUp.notebook("after", "later");
        heldUp.mend(notebook);

        JsonNode retried = post(AT + notebook.letter() + "/retry", "").is(200).json();

        assertThat(retried.path("outcome").asString()).isEqualTo("TAKEN_IN");
        assertThat(retried.path("takenIn").asInt()).isEqualTo(3);
        assertThat(retried.path("next").isNull()).isTrue();
        assertThat(heldUp.lines(notebook)).containsExactly(notebook.line(), "after", "later");
        post(AT + notebook.letter() + "/retry", "").isProblem(404, "NOT_FOUND", "letterId");
    }

    @Test
    void what_waits_does_not_overtake() {
        Notebook notebook = heldUp.notebook("after");
        String waiting = heldUp.letters(notebook.id()).getLast();

        JsonNode letter = get(AT + "/dead-letters/lines/" + waiting).is(200).json();
        assertThat(letter.path("first").asBoolean()).isFalse();
        assertThat(letter.path("firstLetterId").asString()).isEqualTo(notebook.letterId());
        for (Reply refused : List.of(
                post(AT + "/dead-letters/lines/" + waiting + "/retry", ""),
                post(AT + "/dead-letters/lines/" + waiting + "/drop", REASON))) {
            assertThat(refused.isProblem(409, "WRONG_STATE", "letterId").allowed())
                    .containsExactly(notebook.letterId());
        }
    }

    @Test
    void one_among_many_is_found() {
        List<Notebook> many = new ArrayList<>();
        for (int count = 0; count < 12; count++) {
            many.add(heldUp.notebook());
        }
        heldUp.mend(many.getLast());

        JsonNode retried =
                post(AT + many.getLast().letter() + "/retry", "").is(200).json();

        assertThat(retried.path("outcome").asString()).isEqualTo("TAKEN_IN");
        assertThat(heldUp.lines(many.getLast())).hasSize(1);
    }

    @Test
    void two_operators_at_once_do_not_take_it_in_twice() throws Exception {
        Notebook notebook = heldUp.notebook("after");
        heldUp.mend(notebook);
        get(AT + notebook.letter()).is(200); // whoever asks first gets an account
        Callable<Reply> retry = () -> post(AT + notebook.letter() + "/retry", "");

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var reply : both.invokeAll(List.of(retry, retry))) {
                assertThat(reply.get().status()).isIn(200, 404, 409);
            }
        }

        assertThat(heldUp.lines(notebook)).containsExactly(notebook.line(), "after");
    }

    @Test
    void views_say_how_they_do_and_the_node_stays_up() {
        heldUp.notebook();

        JsonNode lines = get(AT + "/views")
                .is(200)
                .json()
                .path("views")
                .valueStream()
                .filter(view -> view.path("view").asString().equals("lines"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.path("deadLetters").asInt()).isPositive();
        assertThat(lines.path("segments").path(0).path("owner").asString()).isEqualTo("waymark");

        JsonNode details = get("/actuator/health/details").is(200).json();
        assertThat(details.path("status").asString()).isEqualTo("DEGRADED");
        JsonNode views = details.path("components").path("views").path("components");
        assertThat(views.path("lines").path("status").asString()).isEqualTo("DEGRADED");
        assertThat(views.path("maturity").path("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/health").is(200).json().path("status").asString())
                .isEqualTo("UP");
        get("/actuator/health/readiness").is(200);
    }

    @Test
    void what_there_is_not_is_refused_with_what_there_is() {
        assertThat(get(AT + "/dead-letters?view=linse")
                        .isProblem(404, "NOT_FOUND", "view")
                        .allowed())
                .contains("lines", "maturity");
        get(AT + "/dead-letters/lines/" + UUID.randomUUID()).isProblem(404, "NOT_FOUND", "letterId");
        post(AT + "/dead-letters/linse/" + UUID.randomUUID() + "/retry", "").isProblem(404, "NOT_FOUND", "view");
        post(AT + "/dead-letters/lines/" + UUID.randomUUID() + "/drop", REASON).isProblem(404, "NOT_FOUND", "letterId");
    }

    private JsonNode listed(Notebook notebook) {
        return get(AT + "/dead-letters?view=lines")
                .is(200)
                .json()
                .path("sequences")
                .valueStream()
                .filter(one -> one.path("letterId").asString().equals(notebook.letterId()))
                .findFirst()
                .orElseThrow();
    }

    private String tries(Notebook notebook) {
        return get(AT + notebook.letter())
                .json()
                .path("diagnostics")
                .path(0)
                .path("value")
                .asString();
    }
}
