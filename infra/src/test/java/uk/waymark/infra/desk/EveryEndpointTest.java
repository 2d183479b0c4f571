package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A test of each endpoint once, in the order in which a school would use them; what was written shows in the views. */
class EveryEndpointTest extends ApiTest {

    private static final String DATES = """
        {"halfTerms":[
          {"halfTerm":"HT1","from":"2024-09-02","to":"2024-10-25"},
          {"halfTerm":"HT2","from":"2024-11-04","to":"2024-12-20"},
          {"halfTerm":"HT3","from":"2025-01-06","to":"2025-02-14"},
          {"halfTerm":"HT4","from":"2025-02-24","to":"2025-04-04"},
          {"halfTerm":"HT5","from":"2025-04-22","to":"2025-05-23"},
          {"halfTerm":"HT6","from":"2025-06-02","to":"2025-07-22"}]}\
        """;

    private UUID institution;
    private String school;
    private String assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        school = "/api/institutions/" + institution;
        assessment = "/api/assessments/" + assessment(institution);
    }

    @Test
    void the_frameworks() {
        assertThat(get("/api/frameworks").is(200).json().findValuesAsString("frameworkId"))
                .contains(SCHOOL, "cimm-college@2024");
        JsonNode framework = get("/api/frameworks/" + SCHOOL).is(200).json();
        assertThat(framework.path("frameworkId").asString()).isEqualTo(SCHOOL);
        assertThat(framework.path("attribution").asString()).isNotBlank();
        assertThat(framework.path("sections").path(0).path("items").size()).isPositive();
    }

    @Test
    void an_institution_changes() {
        put(school + "/name", "{\"name\":\" Hillside Academy \"}").is(200);
        put(school + "/year-groups", "{\"yearGroups\":[8,7]}").is(200);
        put(school + "/term-dates/2024-25", DATES).is(200);

        JsonNode state = get(school).is(200).json();
        assertThat(state.path("name").asString()).isEqualTo("Hillside Academy");
        assertThat(state.path("yearGroups").valueStream().map(JsonNode::asInt)).containsExactly(7, 8);
        assertThat(state.path("termDates").path("2024/25").size()).isEqualTo(6);
        assertThat(get(assessment).is(200).id("institutionId")).isEqualTo(institution);
    }

    @Test
    void answers_and_what_becomes_of_them() {
        String item = assessment + "/responses/2.3";
        put(item, "{\"answer\":{\"level\":2}}").is(200);
        put(item + "/reaffirmation", "{}").is(200);
        send(request(item + "/reaffirmation").PUT(java.net.http.HttpRequest.BodyPublishers.noBody()))
                .is(200);
        UUID rise = put(item, "{\"answer\":{\"level\":3}}").is(200).id("responseId");
        post(item + "/entries/" + rise + "/retraction", "{}").isProblem(422, "REASON_REQUIRED", "reason");
        post(item + "/entries/" + rise + "/retraction", "{\"reason\":\"Wrong item\"}")
                .is(200);
        post(item + "/entries/" + UUID.randomUUID() + "/retraction", "{\"reason\":\"x\"}")
                .is(404);
        assertThat(detail("2.3").path("standing").path("answer").path("level").asInt())
                .isEqualTo(2);
        post(item + "/withdrawal", "{\"reason\":\"Does not apply\"}").is(200);
        assertThat(detail("2.3").path("standing").path("answer").isNull()).isTrue();
    }

    @Test
    void targets_and_flags() {
        put(assessment + "/responses/2.3", "{\"answer\":{\"level\":2}}").is(200);
        put(assessment + "/targets/2.3", "{\"level\":3,\"due\":{\"academicYear\":\"2024-25\",\"from\":\"HT3\"}}")
                .is(200);
        put(assessment + "/flags/2.3", "{\"flag\":\"PRIORITY\"}").is(200);

        JsonNode standing = detail("2.3").path("standing");
        assertThat(standing.path("target").path("level").asInt()).isEqualTo(3);
        assertThat(standing.path("target").path("due").path("academicYear").asString())
                .isEqualTo("2024/25");
        assertThat(standing.path("flag").asString()).isEqualTo("PRIORITY");
        assertThat(standing.path("levelsToClimb").asInt()).isEqualTo(1);

        post(assessment + "/targets/2.3/drop", "{\"reason\":\"No money\"}").is(200);
        delete(assessment + "/flags/2.3").is(200);
        assertThat(detail("2.3").path("standing").path("flag").isNull()).isTrue();
        assertThat(detail("2.3").path("standing").path("target").isNull()).isTrue();
    }

    @Test
    void evidence_practice_and_comments() {
        UUID evidence = post(assessment + "/evidence/2.3", "{\"text\":\" Minutes \"}")
                .is(201)
                .id("evidenceId");
        UUID practice = post(assessment + "/practice/2.3", "{\"text\":\"Weekly visits\"}")
                .is(201)
                .id("practiceId");
        post(assessment + "/comments/2.3", "{\"text\":\"Well done\"}").is(201);
        post(assessment + "/evidence/2.3/" + evidence + "/withdrawal", "{\"reason\":\"Out of date\"}")
                .is(200);
        post(assessment + "/practice/2.3/" + practice + "/retirement", "{\"reason\":\"Bus cancelled\"}")
                .is(200);

        JsonNode detail = detail("2.3");
        assertThat(detail.path("evidence").path(0).path("text").asString()).isEqualTo("Minutes");
        assertThat(detail.path("evidence").path(0).path("ended").path("reason").asString())
                .isEqualTo("Out of date");
        assertThat(detail.path("comments").path(0).path("text").asString()).isEqualTo("Well done");
    }

    @Test
    void a_review_from_start_to_end() {
        String start = "{\"academicYear\":\"2024/25\",\"title\":\"Spring\",\"participants\":[\"SR\",\"ALL STAFF\"]}";
        UUID review = post(assessment + "/reviews", start).is(201).id("reviewId");
        post(assessment + "/reviews", start).is(409);
        String path = assessment + "/reviews/" + review;
        put(path + "/participants", "{\"participants\":[\"SR\"]}").is(200);
        post(path + "/sign-off", "{\"note\":\"Agreed\"}").is(200);
        post(path + "/reopening", "{}").isProblem(422, "REASON_REQUIRED", "reason");
        post(path + "/reopening", "{\"reason\":\"One item was forgotten\"}").is(200);
        post(path + "/abandonment", "{\"reason\":\"No time\"}").is(200);

        JsonNode shown =
                get(assessment + "/reviews").is(200).json().path("reviews").path(0);
        assertThat(shown.path("title").asString()).isEqualTo("Spring");
        assertThat(shown.path("status").asString()).isEqualTo("ABANDONED");
        get(assessment + "/progress").is(200);
    }

    @Test
    void an_action_from_plan_to_end() {
        UUID id = action(institution);
        String action = "/api/actions/" + id;
        post(action + "/wording", "{\"description\":\"Invite three employers\"}")
                .is(200);
        post(action + "/items", "{\"serves\":[{\"frameworkId\":\"%s\",\"item\":\"3.1\"}]}".formatted(SCHOOL))
                .is(200);
        post(action + "/owners", "{\"owners\":[\"JHu\",\"ALL STAFF\"]}").is(200);
        post(action + "/schedule", "{\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT5\"},\"reason\":\"Hall\"}")
                .is(200);
        post(action + "/schedule", "{\"due\":null,\"reason\":\"Nobody knows\"}").is(200);
        post(action + "/start", "").is(200);
        post(action + "/notes", "{\"text\":\"Booked\"}").is(201);
        post(action + "/completion", "{\"outcome\":\"Two came\"}").is(200);
        post(action + "/reopening", "{\"reason\":\"One more to come\"}").is(200);
        post(action + "/carry-over", "{\"due\":{\"academicYear\":\"2099/00\",\"from\":\"HT1\"},\"reason\":\"Later\"}")
                .is(200);
        post(action + "/cancellation", "{\"reason\":\"No money\"}").is(200);

        JsonNode state = get(action).is(200).json();
        assertThat(state.path("description").asString()).isEqualTo("Invite three employers");
        assertThat(state.path("owners").valueStream().map(JsonNode::asString)).containsExactly("JHu", "ALL STAFF");
        assertThat(state.path("status").asString()).isEqualTo("CANCELLED");
        assertThat(get(school + "/timeline?academicYear=2024-25")
                        .is(200)
                        .json()
                        .path("halfTerms")
                        .size())
                .isEqualTo(6);
        JsonNode history = get(school + "/history").is(200).json();
        assertThat(history.path("entries").findValuesAsString("fact")).contains("ActionPlanned", "ActionCancelled");
        assertThat(history.path("entries").findValuesAsString("source")).contains("api");
    }

    @Test
    void erased_words_and_people_are_gone_for_good() {
        UUID evidence = post(assessment + "/evidence/2.3", "{\"text\":\"Minutes of J Smith\"}")
                .is(201)
                .id("evidenceId");
        UUID action = action(institution);
        UUID person = person("SR");

        post(school + "/texts/" + evidence + "/erasure", "{\"reason\":\"Names a pupil\"}", "Idempotency-Key", "t")
                .is(200);
        post(school + "/people/" + person + "/erasure", "", "Idempotency-Key", "p")
                .is(200);

        assertThat(detail("2.3").path("evidence").path(0).path("text").asString())
                .isEqualTo("[erased]");
        assertThat(get("/api/actions/" + action).json().path("owners").path(0).asString())
                .isNotEqualTo("SR");
        assertThat(get(school + "/people").json().findValuesAsString("label")).containsExactly("TT");
        writingNothing(() -> post(school + "/people/" + person + "/erasure", "", "Idempotency-Key", "p"))
                .is(200);
    }

    @Test
    void nobody_erases_what_is_anothers() {
        UUID evidence = post(assessment + "/evidence/2.3", "{\"text\":\"Minutes\"}")
                .is(201)
                .id("evidenceId");
        action(institution);
        UUID person = person("SR");
        String other = "/api/institutions/" + institution();
        writingNothing(() -> post(other + "/texts/" + evidence + "/erasure", "{\"reason\":\"x\"}"))
                .isProblem(404, "NOT_FOUND", "textId");
        writingNothing(() -> post(other + "/people/" + person + "/erasure", "{}"))
                .isProblem(404, "NOT_FOUND", "personId");
    }

    @Test
    void a_label_that_fits_two_people_is_refused() {
        people.create(institution, "JH", uk.waymark.infra.platform.people.directory.Person.Kind.INDIVIDUAL);
        people.create(institution, "JH", uk.waymark.infra.platform.people.directory.Person.Kind.INDIVIDUAL);
        UUID action = action(institution);
        writingNothing(() -> post("/api/actions/" + action + "/owners", "{\"owners\":[\"NEW\",\"JH\"]}"))
                .isProblem(422, "VALUE_NOT_ALLOWED", "owners");
    }

    @org.springframework.beans.factory.annotation.Autowired
    uk.waymark.infra.platform.people.directory.PeopleDirectory people;

    private JsonNode detail(String item) {
        return get(assessment + "/items/" + item).is(200).json();
    }

    private UUID person(String label) {
        return get(school + "/people")
                .is(200)
                .json()
                .valueStream()
                .filter(one -> one.path("label").asString().equals(label))
                .map(one -> UUID.fromString(one.path("personId").asString()))
                .findFirst()
                .orElseThrow();
    }
}
