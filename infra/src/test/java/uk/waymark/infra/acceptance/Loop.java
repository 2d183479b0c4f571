package uk.waymark.infra.acceptance;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.infra.acceptance.School.Answer;
import uk.waymark.infra.platform.people.account.Account;

/** The year of a school, through the API: each chapter goes on where the last one ended. */
final class Loop {

    private static final String ITEM = "2.3";
    private static final String FRAMEWORK = "cimm-school@2024";

    /** Another one each time: an Axon Server may know those of earlier runs. */
    private final String urn = String.valueOf(ThreadLocalRandom.current().nextInt(200_000, 999_000));

    private final Transcript transcript = new Transcript(urn);
    private School waymark;
    private String leader = "";
    private String auditor = "";
    private String hubLead = "";
    private String school = "";
    private String assessment = "";
    private String action = "";
    private String hub = "";

    Loop(School waymark) {
        this.waymark = waymark;
    }

    Transcript transcript() {
        return transcript;
    }

    /** The same record, after a restart. */
    void goOnAt(School restarted) {
        waymark = restarted;
        transcript.chapter("After a restart everything is as it was");
        readEverything();
    }

    void registration() {
        transcript.chapter("A school is registered, once");
        Account head = waymark.account("leader@hillside.example", "Head", "HH", true);
        leader = waymark.token(head);
        String body = "{\"urn\":\"" + urn
                + "\",\"name\":\"Hillside\",\"type\":\"SCHOOL\",\"roles\":[\"CAREERS_LEADER\",\"SLT\"]}";
        Answer registered = ask(leader, "POST", "/api/institutions", body, "Idempotency-Key", "register");
        school = "/api/institutions/" + registered.id("institutionId");
        ask(leader, "POST", "/api/institutions", body, "Idempotency-Key", "register");
        ask(leader, "POST", "/api/institutions", body.replace("Hillside", "Other"), "Idempotency-Key", "register");
        ask(leader, "POST", "/api/institutions", body.replace("Hillside", "Other"));
        assessment = "/api/assessments/"
                + ask(leader, "POST", school + "/assessments", "{\"frameworkId\":\"" + FRAMEWORK + "\"}")
                        .id("assessmentId");
        ask(leader, "POST", school + "/assessments", "{\"frameworkId\":\"" + FRAMEWORK + "\"}");
    }

    void colleagues() {
        transcript.chapter("An auditor reads and does not write; a stranger does neither");
        String invited =
                ask(leader, "POST", school + "/people", """
                        {"name":"Ann Auditor","initials":"AA","email":"auditor@hillside.example","roles":["AUDITOR"]}\
                        """, without("link")).id("personId");
        Account account = waymark.account("auditor@hillside.example", "Ann Auditor", "AA", false);
        waymark.bean(uk.waymark.infra.platform.people.directory.PeopleDirectory.class)
                .link(UUID.fromString(invited), account);
        auditor = waymark.token(account);
        ask(auditor, "PUT", assessment + "/responses/" + ITEM, "{\"answer\":{\"level\":2}}");
        read(auditor, assessment + "/items/" + ITEM, node -> node);
        String stranger = waymark.token(waymark.account("stranger@elsewhere.example", "Some Body", "SB", false));
        read(stranger, school, node -> node);
        read("not a token", school, node -> node);
    }

    void answers() {
        transcript.chapter("Answers: one of the wrong kind, a first, a rise, a late entry, one that is retracted");
        String path = assessment + "/responses/" + ITEM;
        ask(leader, "PUT", path, "{\"answer\":{\"level\":9}}");
        ask(leader, "PUT", path, "{\"answer\":{\"count\":9}}");
        ask(leader, "PUT", path, "{\"answer\":{\"level\":2},\"effectiveOn\":\"2024-11-01\",\"evidence\":\"Minutes\"}");
        String before = java.time.Instant.now().toString();
        ask(leader, "PUT", path, "{\"answer\":{\"level\":3},\"effectiveOn\":\"2025-02-01\"}");
        ask(leader, "PUT", path, "{\"answer\":{\"level\":1},\"effectiveOn\":\"2024-09-10\"}");
        read(leader, assessment + "/maturity?asAt=2024-10-01", Loop::onlyTheItem);
        read(leader, assessment + "/maturity?asAt=2024-10-01&knownAt=" + before, Loop::onlyTheItem);
        read(leader, assessment + "/maturity?asAt=2025-02-01&knownAt=" + before, Loop::onlyTheItem);
        String mistake = ask(
                        leader,
                        "PUT",
                        path,
                        "{\"answer\":{\"level\":1},\"effectiveOn\":\"2025-03-01\",\"reason\":\"Two staff left\"}")
                .id("responseId");
        ask(leader, "PUT", path, "{\"answer\":{\"level\":1},\"effectiveOn\":\"2025-02-02\"}");
        ask(leader, "POST", path + "/entries/" + mistake + "/retraction", "{\"reason\":\"It was another school\"}");
        ask(leader, "PUT", path, "{\"answer\":{\"level\":3},\"effectiveOn\":\"2999-01-01\"}");
        read(leader, assessment + "/items/" + ITEM, node -> node);
    }

    void movedGround() {
        transcript.chapter("Only who writes over the same item is told that it has changed");
        String seen = read(leader, assessment + "/maturity", Loop::onlyTheItem).header("ETag");
        ask(leader, "PUT", assessment + "/responses/2.4", "{\"answer\":{\"level\":2}}");
        ask(leader, "PUT", assessment + "/responses/2.4", "{\"answer\":{\"level\":3}}", "If-Match", seen);
        ask(leader, "PUT", assessment + "/flags/" + ITEM, "{\"flag\":\"PRIORITY\"}", "If-Match", seen);
    }

    void plans() {
        transcript.chapter("A target, and the work for it: planned, put off, done; then the target is reached");
        ask(leader, "PUT", assessment + "/targets/" + ITEM, "{\"level\":2}");
        ask(leader, "PUT", assessment + "/targets/" + ITEM, """
            {"level":4,"due":{"academicYear":"2024/25","from":"HT5","to":"HT6"}}\
            """);
        action = "/api/actions/" + ask(leader, "POST", school + "/actions", """
            {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"Invite employers",
             "due":{"academicYear":"2024/25","from":"HT3"},"owners":["HH"],"effectiveOn":"2024-11-05"}\
            """).id("actionId");
        ask(leader, "POST", action + "/schedule", """
            {"due":{"academicYear":"2024/25","from":"HT4"},"reason":"Snow","effectiveOn":"2025-01-20"}\
            """);
        ask(leader, "POST", action + "/schedule", "{\"due\":{\"ongoing\":true}}");
        ask(leader, "POST", action + "/completion", "{\"completedOn\":\"2025-03-10\",\"outcome\":\"Two came\"}");
        ask(leader, "POST", action + "/completion", "{}");
        ask(
                leader,
                "PUT",
                assessment + "/responses/" + ITEM,
                "{\"answer\":{\"level\":4},\"effectiveOn\":\"2025-06-01\"}");
    }

    void review() {
        transcript.chapter("A review, in which an answer is looked at again, and its sign-off");
        String review = assessment + "/reviews/"
                + ask(leader, "POST", assessment + "/reviews", """
                    {"academicYear":"2024/25","title":"Summer review","participants":["HH"]}\
                    """).id("reviewId");
        ask(leader, "PUT", assessment + "/responses/" + ITEM + "/reaffirmation", "{}");
        ask(leader, "POST", review + "/sign-off", "{\"note\":\"Agreed\"}");
        ask(leader, "POST", review + "/sign-off", "{\"note\":\"Agreed\"}");
    }

    void snapshots() {
        transcript.chapter("Many facts later, past several snapshots, a repeated request is still known");
        for (int note = 0; note < 12; note++) {
            waymark.send(
                    leader,
                    "POST",
                    action + "/notes",
                    "{\"text\":\"Note " + note + "\"}",
                    "Idempotency-Key",
                    "n" + note);
        }
        ask(leader, "POST", action + "/notes", "{\"text\":\"Note 0\"}", "Idempotency-Key", "n0");
        ask(leader, "POST", action + "/notes", "{\"text\":\"Other\"}", "Idempotency-Key", "n0");
        ask(leader, "POST", action + "/reopening", "{\"reason\":\"One more is to come\"}");
    }

    void sharing() {
        transcript.chapter("A hub sees what is shared with it, and no more");
        hub = "/api/hubs/"
                + ask(leader, "POST", "/api/hubs", "{\"name\":\"Tidewater\"}").id("hubId");
        Account lead = waymark.account("lead@hub.example", "Hub Lead", "HL", false);
        ask(leader, "POST", hub + "/leads", "{\"email\":\"lead@hub.example\"}");
        hubLead = waymark.token(lead);
        String membership = school + "/hubs/" + hub.substring("/api/hubs/".length());
        ask(leader, "PUT", membership, "{}");
        read(hubLead, hub + "/roll-up?framework=cimm-school", Loop::onlyTheItem);
        ask(leader, "PUT", membership + "/sharing/cimm-school", "{\"from\":\"2024-09-01\"}");
        read(hubLead, hub + "/roll-up?framework=cimm-school&asAt=2024-12-01", Loop::onlyTheItem);
        read(hubLead, school + "/timeline?academicYear=2024-25", node -> node);
    }

    void erasure() {
        transcript.chapter("A text is erased, for good");
        String evidence = waymark.get(leader, assessment + "/items/" + ITEM)
                .json()
                .at("/evidence/0/id")
                .asString();
        ask(leader, "POST", school + "/texts/" + evidence + "/erasure", "{\"reason\":\"It names a pupil\"}");
        readEverything();
    }

    private void readEverything() {
        read(auditor, school, node -> node);
        read(auditor, school + "/timeline?academicYear=2024-25", node -> node);
        read(auditor, assessment + "/maturity", Loop::onlyTheItem);
        read(auditor, assessment + "/items/" + ITEM, node -> node);
        read(auditor, assessment + "/progress?asAt=2025-07-31", Loop::onlyTheItem);
        read(auditor, assessment + "/reviews", node -> node);
        read(auditor, school + "/history?item=" + ITEM, node -> node);
        read(hubLead, hub, node -> node);
    }

    private Answer ask(String token, String method, String path, String body, String... headers) {
        return ask(token, method, path, body, node -> node, headers);
    }

    private Answer ask(
            String token, String method, String path, String body, UnaryOperator<JsonNode> part, String... headers) {
        String with = headers.length == 0 ? "" : " (" + String.join(": ", headers) + ")";
        transcript.asked(method + " " + path + with + "\n" + body);
        Answer answer = waymark.send(token, method, path, body, headers);
        transcript.answered(answer, part.apply(answer.json()));
        return answer;
    }

    private Answer read(String token, String path, UnaryOperator<JsonNode> part) {
        transcript.asked("GET " + path);
        Answer answer = waymark.get(token, path);
        transcript.answered(answer, answer.status() == 200 ? part.apply(answer.json()) : answer.json());
        return answer;
    }

    private static UnaryOperator<JsonNode> without(String field) {
        return node -> ((ObjectNode) node).without(field);
    }

    /** Of lists of items only the one that everything here is about: the others say nothing. */
    private static JsonNode onlyTheItem(JsonNode node) {
        if (node.path("items") instanceof ArrayNode items) {
            items.removeIf(item -> !item.path("item").asString().equals(ITEM));
        }
        return ((ObjectNode) node).without("sections");
    }
}
