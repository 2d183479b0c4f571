package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.waymark.infra.desk.Staff.Employee;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.TestStore;
import uk.waymark.kernel.access.Role;

/** The real application on real files and a real port; each test has an institution of its own. */
@ContextCustomizerFactories(Unshared.class)
@ExtendWith(Unshared.class)
@Import({BrokenEndpoint.class, Staff.class, QuickPasswords.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {ApiTest.LIMITS + "account.at-once=100000", ApiTest.LIMITS + "address.at-once=100000"})
public abstract class ApiTest {

    /** Tests ask faster than people and programs may. */
    static final String LIMITS = "waymark.limits.";

    protected static final String SCHOOL = "cimm-school@2024";
    private static final String TESTER = "tester@waymark.example";
    protected static final String JSON = "application/json";
    private static final AtomicInteger URNS = new AtomicInteger(100_000);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    public int port;

    @Autowired
    EventStore events;

    @Autowired
    @Qualifier("people")
    Database people;

    @Autowired
    protected Accounts accounts;

    @Autowired
    public ApiTokens tokens;

    @Autowired
    protected PeopleDirectory directory;

    @Autowired
    Staff staff;

    private @Nullable String token;

    /** Asked for once by each context, so that no two share their files. */
    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        Path fresh = Path.of("target", "api-test", UUID.randomUUID().toString());
        registry.add("waymark.data", fresh::toString);
        TestStore.settings().forEach((setting, value) -> registry.add(setting, () -> value));
    }

    protected Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    protected Reply post(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", JSON).POST(BodyPublishers.ofString(json)));
    }

    protected Reply put(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", JSON).PUT(BodyPublishers.ofString(json)));
    }

    protected Reply delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    protected HttpRequest.Builder request(String path, String... headers) {
        return requestAs(authorization(), path, headers);
    }

    /** The same, as somebody else. */
    protected HttpRequest.Builder requestAs(String authorization, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", authorization);
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Of somebody who runs the installation, and has every role in the institutions that they register. */
    protected String authorization() {
        if (token == null) {
            token = tokens.issue(tester().id(), "test", false, null, Duration.ofHours(1));
        }
        return "Bearer " + token;
    }

    protected Account tester() {
        return accounts.byEmail(TESTER).orElseGet(() -> accounts.create(TESTER, "Tester", "TT", true));
    }

    /** Somebody who has just these roles in an institution that the tester registered. */
    protected Employee employee(UUID institutionId, Role... roles) {
        UUID tester =
                directory.personOf(tester().id(), institutionId).orElseThrow().id();
        return staff.in(institutionId, tester, Set.of(roles));
    }

    protected Reply send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static String freeUrn() {
        return String.valueOf(URNS.incrementAndGet());
    }

    protected static String registration(String urn) {
        return "{\"urn\":\"%s\",\"name\":\"Hillside School\",\"type\":\"SCHOOL\",%s}"
                .formatted(urn, "\"roles\":[\"CAREERS_LEADER\",\"SLT\",\"AUDITOR\"]");
    }

    protected UUID institution() {
        return post("/api/institutions", registration(freeUrn())).is(201).id("institutionId");
    }

    protected UUID assessment(UUID institutionId) {
        return post("/api/institutions/" + institutionId + "/assessments", "{\"frameworkId\":\"" + SCHOOL + "\"}")
                .is(201)
                .id("assessmentId");
    }

    protected UUID assessment() {
        return assessment(institution());
    }

    protected UUID action(UUID institutionId) {
        return action(institutionId, "SR");
    }

    protected UUID action(UUID institutionId, String owner) {
        return post("/api/institutions/" + institutionId + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"Invite employers",
             "due":{"academicYear":"2024/25","from":"HT3","to":"HT4"},"owners":["%s"]}\
            """.formatted(SCHOOL, owner))
                .is(201)
                .id("actionId");
    }

    protected Reply answer(UUID assessmentId, String item, int level, String... headers) {
        return put(
                "/api/assessments/" + assessmentId + "/responses/" + item,
                "{\"answer\":{\"level\":" + level + "}}",
                headers);
    }

    /** Does this, and checks that nothing is on record of it. A key or a person without a fact is swept at night. */
    protected Reply writingNothing(Supplier<Reply> request) {
        long before = events();
        Reply reply = request.get();
        assertThat(events()).as("events").isEqualTo(before);
        return reply;
    }

    /** Place of the newest event on record, on every store. */
    protected long events() {
        return Optional.ofNullable(events.createHeadToken())
                .map(TrackingToken::position)
                .orElse(OptionalLong.empty())
                .orElse(-1);
    }

    protected long people() {
        return count(people, "person")
                + count(people, "text_key WHERE text_id NOT IN (SELECT report_id FROM import_report)");
    }

    private static long count(Database database, String table) {
        return JdbcClient.create(database)
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
