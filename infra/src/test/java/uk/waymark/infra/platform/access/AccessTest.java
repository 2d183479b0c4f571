package uk.waymark.infra.platform.access;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.kernel.access.Role;

/** An institution with one thing of every kind, and people from elsewhere. */
abstract class AccessTest extends ApiTest {

    static final int ID_LENGTH = 36;

    private static final String EVIDENCE = "{\"text\":\"Minutes\"}";

    @Autowired
    ApiTokens apiTokens;

    /** Somebody who runs the installation and has no role anywhere. */
    protected String operator() {
        var account = accounts.create(UUID.randomUUID() + "@waymark.example", "Operator", "OP", true);
        return "Bearer " + apiTokens.issue(account.id(), "test", false, null, Duration.ofHours(1));
    }

    /** Somebody who has every role in another institution. */
    protected String foreigner() {
        return employee(institution(), Role.ofInstitutions().toArray(Role[]::new))
                .authorization();
    }

    /** A hub that the institution has joined, and with which it shares nothing. */
    protected UUID hub(UUID institution) {
        UUID hub = post("/api/hubs", "{\"name\":\"Hub %s\"}".formatted(UUID.randomUUID()))
                .is(201)
                .id("hubId");
        put("/api/institutions/" + institution + "/hubs/" + hub, "{}").is(200);
        return hub;
    }

    /** Somebody who leads the hub, and has no role in any institution. */
    protected Employee hubLead(UUID hub) {
        String email = UUID.randomUUID() + "@waymark.example";
        var account = accounts.create(email, "Lead", "HL", false);
        post("/api/hubs/" + hub + "/leads", "{\"email\":\"" + email + "\"}").is(200);
        String token = apiTokens.issue(account.id(), "test", false, null, Duration.ofHours(1));
        return new Employee(
                account, token, directory.personOf(account.id(), hub).orElseThrow());
    }

    protected HttpRequest.Builder signedOut(String path) {
        URI uri = URI.create("http://localhost:" + request("").build().uri().getPort() + path);
        return HttpRequest.newBuilder(uri);
    }

    /** Ids of things of the institution, by the names that they have in addresses. */
    protected Map<String, String> things(UUID institution, UUID hub) {
        UUID assessment = assessment(institution);
        String at = "/api/assessments/" + assessment;
        UUID response = answer(assessment, "2.3", 2).is(200).id("responseId");
        UUID evidence = post(at + "/evidence/2.3", EVIDENCE).is(201).id("evidenceId");
        UUID practice = post(at + "/practice/2.3", EVIDENCE).is(201).id("practiceId");
        UUID review = post(at + "/reviews", "{\"academicYear\":\"2026-27\",\"title\":\"Autumn\"}")
                .is(201)
                .id("reviewId");
        UUID person = directory.resolveOrCreate(institution, "ZZ").id();
        Map<String, Object> things = new HashMap<>(Map.of(
                "institutionId", institution,
                "assessmentId", assessment,
                "actionId", action(institution),
                "responseId", response,
                "evidenceId", evidence,
                "practiceId", practice,
                "reviewId", review,
                "personId", person,
                "textId", evidence,
                "stream", assessment));
        things.putAll(Map.of("item", "2.3", "section", "2", "academicYear", "2024-25", "year", "2024-25"));
        things.putAll(Map.of(
                "frameworkId",
                SCHOOL,
                "version",
                3,
                "role",
                "GOVERNOR",
                "urn",
                freeUrn(),
                "ownUrn",
                urnOf(institution)));
        things.putAll(Map.of(
                "runId",
                UUID.randomUUID(),
                "id",
                evidence,
                "secret",
                "none",
                "framework",
                "cimm-school",
                "view",
                "maturity"));
        things.putAll(Map.of(
                "hubId",
                hub,
                "goneId",
                directory.resolveOrCreate(institution, "GG").id()));
        return things.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, thing -> thing.getValue().toString()));
    }

    private String urnOf(UUID institution) {
        return get("/api/institutions/" + institution)
                .is(200)
                .json()
                .path("urn")
                .asString();
    }

    /** The same with ids that are nobody's. */
    protected static Map<String, String> unknown(Map<String, String> things) {
        Map<String, String> unknown = new HashMap<>(things);
        unknown.replaceAll(
                (name, value) -> value.length() == ID_LENGTH ? UUID.randomUUID().toString() : value);
        return unknown;
    }
}
