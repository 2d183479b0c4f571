package uk.waymark.infra.members.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Role;

/** Two entries that are one person, from the merger to their erasure. */
class MergedPeopleTest extends ApiTest {

    @Autowired
    PeopleDirectory directory;

    private UUID institution;
    private String people;
    private Employee contributor;
    private UUID entry;
    private UUID action;

    @BeforeEach
    void an_action_of_somebody_who_is_entered_twice() {
        institution = institution();
        people = "/api/institutions/" + institution + "/people/";
        assessment(institution);
        contributor = employee(institution, Role.CONTRIBUTOR);
        entry = directory.create(institution, "Sam", Person.Kind.INDIVIDUAL).id();
        action = post("/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"Invite","owners":["Sam"]}\
            """.formatted(SCHOOL))
                .is(201)
                .id("actionId");
    }

    @Test
    void one_person_is_shown_and_what_is_theirs_follows_until_they_are_separated() {
        start().is(403);
        merge(entry, contributor.person().id()).is(200);

        assertThat(owners()).containsExactly(contributor.initials());
        assertThat(sentences()).anyMatch(one -> one.contains("merged into"));
        assertThat(export().path("alsoKnownAs").path(0).asString()).isEqualTo("Sam");
        assertThat(export().path("actionsOwned").findValuesAsString("description"))
                .containsExactly("Invite");
        start().is(200);

        post(people + entry + "/separation", "{}").is(200);
        assertThat(owners()).containsExactly("Sam");
        assertThat(sentences()).anyMatch(one -> one.contains("Sam") && one.contains("were separated"));
        as("POST", "/api/actions/" + action + "/completion", "{}").is(403);
    }

    @Test
    void whoever_is_named_by_either_entry_is_named_once() {
        merge(entry, contributor.person().id()).is(200);
        post("/api/actions/" + action + "/owners", "{\"owners\":[\"Sam\",\"%s\"]}".formatted(contributor.initials()))
                .is(200);
        assertThat(owners()).containsExactly(contributor.initials());
    }

    /** Two entries of one label, as a version made them that told them apart. */
    @Test
    void a_label_of_two_entries_is_refused_with_both_until_they_are_merged() {
        UUID one =
                directory.create(institution, "O'Brien", Person.Kind.INDIVIDUAL).id();
        UUID other = directory
                .create(institution, "O\u2032Brien", Person.Kind.INDIVIDUAL)
                .id();

        assertThat(give("obrien")
                        .isProblem(422, "VALUE_NOT_ALLOWED", "owners")
                        .json()
                        .path("detail")
                        .asString())
                .contains("‘O'Brien’ and ‘O\u2032Brien’", "an administrator can merge them");
        put(people + one, "{\"name\":\"Ann O'Brien\",\"initials\":\"O'Brien\"}")
                .isProblem(422, "VALUE_NOT_ALLOWED", "initials");

        merge(other, one).is(200);
        give("obrien").is(200);
        assertThat(owners()).containsExactly("O'Brien");
        put(people + one, "{\"name\":\"Ann O'Brien\",\"initials\":\"O'Brien\"}").is(200);
    }

    @Test
    void an_action_that_named_both_before_shows_one() {
        give("Sam", contributor.initials(), "Jo").is(200);
        assertThat(owners()).containsExactly("Sam", contributor.initials(), "Jo");
        merge(entry, contributor.person().id()).is(200);

        assertThat(owners()).containsExactly(contributor.initials(), "Jo");
        assertThat(sentences())
                .anyMatch(one -> one.contains(contributor.initials() + " and Jo"))
                .noneMatch(one -> one.contains(contributor.initials() + ", " + contributor.initials()));
    }

    @Test
    void erasing_one_entry_erases_both() {
        merge(entry, contributor.person().id()).is(200);
        post(people + contributor.person().id() + "/erasure", "{}").is(200);

        assertThat(owners()).containsExactly("a former colleague");
        assertThat(directory.of(institution))
                .extracting(Person::id)
                .doesNotContain(entry, contributor.person().id());
    }

    @Test
    void who_signs_in_stays_who_they_are() {
        UUID other = employee(institution, Role.AUDITOR).person().id();
        merge(contributor.person().id(), entry).isProblem(409, "WRONG_STATE", "personId");
        merge(contributor.person().id(), other).isProblem(409, "WRONG_STATE", "personId");
        merge(entry, entry).isProblem(422, "VALUE_NOT_ALLOWED", "intoPersonId");
        merge(entry, UUID.randomUUID()).isProblem(404, "NOT_FOUND", "personId");
        merge(entry, other).is(200);
        post(people + entry + "/invitation", "{}").isProblem(409, "WRONG_STATE", "personId");
        post(people + entry + "/merge", "{}").isProblem(400, "REQUIRED", "intoPersonId");
    }

    private Reply merge(UUID one, UUID into) {
        return post(people + one + "/merge", "{\"intoPersonId\":\"%s\"}".formatted(into));
    }

    private Reply give(String... owners) {
        return post(
                "/api/actions/" + action + "/owners", "{\"owners\":[\"%s\"]}".formatted(String.join("\",\"", owners)));
    }

    private Reply start() {
        return as("POST", "/api/actions/" + action + "/start", "{}");
    }

    private Reply as(String method, String path, String body) {
        return send(requestAs(contributor.authorization(), path)
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(body)));
    }

    private List<String> owners() {
        return get("/api/actions/" + action)
                .is(200)
                .json()
                .path("owners")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode export() {
        return get(people + contributor.person().id() + "/export").is(200).json();
    }

    private List<String> sentences() {
        return get("/api/institutions/" + institution + "/history")
                .is(200)
                .json()
                .findValuesAsString("sentence");
    }
}
