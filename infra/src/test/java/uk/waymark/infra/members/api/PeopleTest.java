package uk.waymark.infra.members.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.infra.platform.people.account.OneTimeLinks;
import uk.waymark.infra.platform.people.account.OneTimeLinks.Purpose;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Role;

/** Who belongs to an institution, and who may say so. */
class PeopleTest extends ApiTest {

    private static final String JO = "{\"name\":\"Jo"
            + " Hughes\",\"initials\":\"JHu\",\"email\":\"j.hughes@x.example\",\"roles\":[\"CONTRIBUTOR\",\"AUDITOR\"]%s}";

    @Autowired
    PeopleDirectory directory;

    @Autowired
    OneTimeLinks links;

    private UUID institution;
    private String people;
    private Employee administrator;

    @BeforeEach
    void a_school() {
        institution = institution();
        people = "/api/institutions/" + institution + "/people";
        administrator = employee(institution, Role.ADMINISTRATOR);
    }

    @Test
    void whoever_is_invited_has_their_roles_and_a_link_that_is_for_them() {
        Reply invited = as(administrator, "POST", people, JO.formatted("")).is(201);

        String link = invited.json().path("link").asString();
        assertThat(links.find(link.substring(link.lastIndexOf('/') + 1)).orElseThrow())
                .satisfies(one -> assertThat(one.purpose()).isEqualTo(Purpose.INVITATION))
                .satisfies(one -> assertThat(one.personId()).isEqualTo(invited.id("personId")));
        JsonNode jo = listed(administrator, "JHu");
        assertThat(jo.path("roles").findValuesAsString("role")).containsExactly("CONTRIBUTOR", "AUDITOR");
        assertThat(jo.path("name").asString()).isEqualTo("Jo Hughes");
        assertThat(jo.path("signIn").asString()).isEqualTo("INVITED");
    }

    @Test
    void the_same_invitation_sent_twice_makes_one_person_and_another_one_under_its_key_is_refused() {
        UUID first = as(administrator, "POST", people, JO.formatted(""), "Idempotency-Key", "k")
                .id("personId");
        long before = events();

        assertThat(as(administrator, "POST", people, JO.formatted(""), "Idempotency-Key", "k")
                        .id("personId"))
                .isEqualTo(first);
        assertThat(events()).isEqualTo(before);
        as(administrator, "POST", people, JO.formatted("").replace("JHu", "JHx"), "Idempotency-Key", "k")
                .isProblem(422, "KEY_REUSED", "Idempotency-Key");
    }

    @Test
    void who_has_seen_another_version_brings_nobody_in() {
        long before = events();

        as(administrator, "POST", people, JO.formatted(""), "If-Match", "\"500\"")
                .isProblem(412, "CHANGED_SINCE", "If-Match");
        assertThat(events()).isEqualTo(before);
        as(administrator, "POST", people, JO.formatted("")).is(201);
    }

    @Test
    void somebody_whom_an_import_named_is_the_one_who_is_invited() {
        Person named = directory.create(institution, "JHu", Person.Kind.INDIVIDUAL);

        as(administrator, "POST", people, JO.formatted("")).isProblem(422, "VALUE_NOT_ALLOWED", "initials");
        assertThat(as(administrator, "POST", people, JO.formatted(",\"personId\":\"" + named.id() + "\""))
                        .is(201)
                        .id("personId"))
                .isEqualTo(named.id());
    }

    @Test
    void who_looks_after_people_says_who_is_a_group() {
        post("/api/actions/" + action(institution) + "/owners", "{\"owners\":[\"ALL STAFF\",\"Tom Brown\"]}")
                .is(200);
        String staff = people + "/" + listed(null, "ALL STAFF").path("personId").asString();
        assertThat(listed(null, "ALL STAFF").path("kind").asString()).isEqualTo("GROUP");
        assertThat(listed(null, "Tom Brown").path("kind").asString()).isEqualTo("INDIVIDUAL");

        put(staff, "{\"name\":\"Alice Staff\",\"initials\":\"ALL STAFF\"}").is(200);
        assertThat(listed(null, "ALL STAFF").path("kind").asString()).isEqualTo("GROUP");
        for (String kind : List.of("INDIVIDUAL", "GROUP")) {
            put(staff, "{\"name\":\"All staff\",\"initials\":\"ALL STAFF\",\"kind\":\"%s\"}".formatted(kind))
                    .is(200);
            put(staff, "{\"name\":\"All\",\"initials\":\"ALL STAFF\"}").is(200);
            assertThat(listed(null, "ALL STAFF").path("kind").asString()).isEqualTo(kind);
        }
        put(people + "/" + administrator.person().id(), "{\"name\":\"A B\",\"initials\":\"AB\",\"kind\":\"GROUP\"}")
                .isProblem(400, "VALUE_NOT_ALLOWED", "kind");
    }

    @Test
    void names_and_addresses_are_for_who_looks_after_people() {
        as(administrator, "POST", people, JO.formatted("")).is(201);

        JsonNode jo = listed(employee(institution, Role.AUDITOR), "JHu");
        assertThat(jo.path("roles").size()).isEqualTo(2);
        assertThat(List.of(
                        jo.path("name").isNull(),
                        jo.path("email").isNull(),
                        jo.path("signIn").isNull()))
                .containsOnly(true);
        as(employee(institution, Role.GOVERNOR), "GET", people, "").is(403);
        as(employee(institution, Role.CAREERS_LEADER), "POST", people, JO.formatted(""))
                .is(403);
    }

    @Test
    void somebody_always_stays_administrator() {
        UUID tester =
                directory.personOf(tester().id(), institution).orElseThrow().id();
        delete(people + "/" + administrator.person().id() + "/roles/ADMINISTRATOR")
                .is(200);

        delete(people + "/" + tester + "/roles/ADMINISTRATOR").isProblem(409, "WRONG_STATE", "role");
        put(people + "/" + tester + "/roles", "{\"roles\":[\"SLT\"]}").isProblem(409, "WRONG_STATE", "roles");
        post(people + "/" + tester + "/erasure", "{}").isProblem(409, "WRONG_STATE", "personId");
        assertThat(listed(null, "TT").path("roles").findValuesAsString("role")).contains("ADMINISTRATOR");
    }

    @Test
    void an_administrator_takes_over_nobody_who_is_known_elsewhere() {
        Employee here = employee(institution, Role.SLT);
        String link = people + "/" + here.person().id() + "/new-password";
        as(administrator, "POST", link, "").is(201);

        UUID elsewhere = institution();
        directory.personFor(here.account(), elsewhere);
        as(administrator, "POST", link, "").isProblem(403, "NOT_ALLOWED", null);

        UUID operator =
                directory.personOf(tester().id(), institution).orElseThrow().id();
        as(administrator, "POST", people + "/" + operator + "/new-password", "").isProblem(403, "NOT_ALLOWED", null);
        post(link, "").is(201);
    }

    @Test
    void people_of_other_institutions_are_unknown_here() {
        UUID elsewhere = employee(institution(), Role.SLT).person().id();
        for (UUID id : List.of(elsewhere, UUID.randomUUID())) {
            String one = people + "/" + id;
            for (String write : List.of("/invitation", "/new-password", "/erasure")) {
                as(administrator, "POST", one + write, "").isProblem(404, "NOT_FOUND", "personId");
            }
            as(administrator, "GET", one + "/export", "").isProblem(404, "NOT_FOUND", "personId");
            as(administrator, "PUT", one + "/roles/SLT", "").isProblem(404, "NOT_FOUND", "personId");
            as(administrator, "PUT", one, "{\"name\":\"A B\",\"initials\":\"ABc\"}")
                    .isProblem(404, "NOT_FOUND", "personId");
        }
        as(administrator, "GET", "/api/institutions/" + institution() + "/people", "")
                .is(404);
    }

    @Test
    void a_person_gets_everything_that_is_held_on_them() {
        Employee leader = employee(institution, Role.CAREERS_LEADER);
        String assessment = "/api/assessments/" + assessment(institution);
        String text = as(leader, "POST", assessment + "/evidence/2.3", "{\"text\":\"Minutes\"}")
                .id("evidenceId")
                .toString();
        as(leader, "POST", assessment + "/reviews", """
            {"academicYear":"2024/25","title":"Spring","participants":["%s"]}\
            """.formatted(leader.initials()))
                .is(201);
        as(leader, "POST", "/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"Invite","owners":["%s"]}\
            """.formatted(SCHOOL, leader.initials()))
                .is(201);

        Reply export = as(administrator, "GET", people + "/" + leader.person().id() + "/export", "")
                .is(200);
        assertThat(export.header("Content-Disposition")).startsWith("attachment");
        JsonNode held = export.json();
        assertThat(held.path("account").path("email").asString())
                .isEqualTo(leader.account().email());
        assertThat(held.path("roles").findValuesAsString("role")).containsExactly("CAREERS_LEADER");
        assertThat(held.path("recorded").findValuesAsString("fact"))
                .containsExactly("EvidenceAdded", "ReviewStarted", "ActionPlanned");
        assertThat(held.path("written").findValuesAsString("textId")).hasSize(3).contains(text);
        assertThat(held.path("written").findValuesAsString("words")).contains("Minutes", "Spring", "Invite");
        assertThat(held.path("actionsOwned").findValuesAsString("description")).containsExactly("Invite");
        assertThat(held.path("reviews").findValuesAsString("title")).containsExactly("Spring");
        assertThat(held.path("tokens").size()).isEqualTo(1);
        assertThat(export.response().body()).doesNotContain("digest", "hash", leader.token());

        assertThat(as(leader, "GET", "/api/account/export", "")
                        .json()
                        .path("institutions")
                        .path(0)
                        .path("recorded"))
                .isEqualTo(held.path("recorded"));
        as(leader, "GET", people + "/" + leader.person().id() + "/export", "").is(403);
    }

    private JsonNode listed(@org.jspecify.annotations.Nullable Employee by, String initials) {
        Reply all = by == null ? get(people) : as(by, "GET", people, "");
        return all.is(200)
                .json()
                .valueStream()
                .filter(one -> one.path("label").asString().equals(initials))
                .findFirst()
                .orElseThrow();
    }

    private Reply as(Employee who, String method, String path, String body, String... headers) {
        return send(requestAs(who.authorization(), path, headers)
                .header("Content-Type", JSON)
                .method(
                        method,
                        body.isEmpty()
                                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                                : java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    }
}
