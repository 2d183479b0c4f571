package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.acceptance.School.Answer;

/** The clients of a school that write note after note, and send each again under its key until it is acknowledged. */
final class PersistentClients {

    private static final int CLIENTS = 4;
    private static final int MORE = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final School school;
    private final String token;
    private final String institution;
    private final String action;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile boolean enough;

    private PersistentClients(School school, String token, String institution, String action) {
        this.school = school;
        this.token = token;
        this.institution = institution;
        this.action = action;
    }

    static PersistentClients of(School school) {
        String token = school.token(school.account("operator@waymark.example", "Operator", "OP", true));
        String institution = school.post(token, "/api/institutions", """
            {"urn":"999005","name":"Outage School","type":"SCHOOL","roles":["CAREERS_LEADER","AUDITOR"]}\
            """).id("institutionId");
        String action = school.post(token, "/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"Work","owners":["OP"]}\
            """)
                .id("actionId");
        return new PersistentClients(school, token, institution, action);
    }

    String token() {
        return token;
    }

    /** Writes before, during and after this; then every note has to be on record once, in every view, and nothing set aside. */
    void writeThrough(Runnable harm) {
        enough = false;
        refusals.set(0);
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                work.add(threads.submit(this::write));
            }
            try {
                awaitMoreWrites();
                harm.run();
                awaitMoreWrites();
            } finally {
                enough = true;
            }
            for (Future<?> done : work) {
                done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notes()).containsExactlyInAnyOrderElementsOf(acknowledged));
        assertThat(deadLetters()).as("dead letters").isZero();
    }

    void awaitMoreWrites() {
        int before = acknowledged.size();
        await().atMost(PATIENCE).until(() -> acknowledged.size() >= before + MORE);
    }

    /** Until some were told that the record is away. */
    void awaitRefusals() {
        await().atMost(PATIENCE).until(() -> refusals.get() >= CLIENTS);
    }

    private void write() {
        while (!enough) {
            String note = "note " + UUID.randomUUID();
            Answer answer;
            do {
                answer = school.send(
                        token,
                        "POST",
                        "/api/actions/" + action + "/notes",
                        "{\"text\":\"" + note + "\"}",
                        "Idempotency-Key",
                        note);
                if (answer.status() == 503) {
                    refusals.incrementAndGet();
                }
            } while (answer.status() == 503);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            acknowledged.add(note);
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = school.get(token, "/api/institutions/" + institution + "/history?page=" + number++)
                    .json();
            page.path("entries")
                    .valueStream()
                    .filter(entry -> entry.path("fact").asString().equals("ActionProgressNoted"))
                    .forEach(entry -> notes.add(entry.path("text").asString()));
        } while (page.path("next").isNumber());
        return notes;
    }

    private int deadLetters() {
        return school.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM DeadLetterEntry")
                .query(Integer.class)
                .single();
    }
}
