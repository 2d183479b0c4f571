package uk.waymark.infra.standing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;

/** One item is read, or its address says what there is instead. */
class OneItemTest extends ApiTest {

    @Test
    void an_item_is_read() {
        String items = "/api/assessments/" + assessment(institution()) + "/items/";

        assertThat(get(items + "2.3").is(200).json().at("/standing/item").asString())
                .isEqualTo("2.3");
    }

    @Test
    void an_item_that_the_framework_does_not_have() {
        Reply reply = get("/api/assessments/" + assessment(institution()) + "/items/9.9");

        reply.isProblem(404, "UNKNOWN_ITEM", "item");
        assertThat(reply.allowed()).contains("2.3");
        assertThat(reply.json().path("detail").asString()).isEqualTo(SCHOOL + " has no item '9.9'.");
    }

    @Test
    void an_assessment_that_is_not_there() {
        get("/api/assessments/" + UUID.randomUUID() + "/items/2.3").isProblem(404, "NOT_FOUND", "assessmentId");
    }
}
