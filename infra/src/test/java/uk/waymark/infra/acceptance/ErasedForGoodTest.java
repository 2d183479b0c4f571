package uk.waymark.infra.acceptance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;

/**
 * A test in which somebody and their words are erased; then the files are searched, views are built anew and an old
 * backup is put back.
 */
class ErasedForGoodTest {

    private static final String NAME = "Zebedee Quillfeather";
    private static final String EMAIL = "zebedee.quillfeather@hillside.example";
    private static final String INITIALS = "ZebQuillf";
    private static final String WORDS = "Minutes of the meeting with Marmaduke Kestrel";
    private static final List<String> PERSONAL = List.of(NAME, "Quillfeather", EMAIL, INITIALS, WORDS);

    @TempDir
    Path directory;

    private School waymark;
    private Path data;
    private Path backup;
    private String head;
    private String theirs;
    private UUID person;
    private String evidence;
    private byte[] key;
    private List<String> pages;

    @BeforeEach
    void a_school_where_somebody_wrote_something() {
        data = directory.resolve("data");
        backup = directory.resolve("people.bak");
        waymark = School.in(data);
        head = waymark.token(waymark.account("head@hillside.example", "Head", "HH", true));
        String school = "/api/institutions/"
                + waymark.post(head, "/api/institutions", """
                    {"urn":"137654","name":"Hillside","type":"SCHOOL","roles":["CAREERS_LEADER","AUDITOR"]}\
                    """).id("institutionId");
        String assessment = "/api/assessments/"
                + waymark.post(head, school + "/assessments", "{\"frameworkId\":\"cimm-school@2024\"}")
                        .id("assessmentId");
        person = UUID.fromString(waymark.post(head, school + "/people", """
            {"name":"%s","initials":"%s","email":"%s","roles":["CAREERS_LEADER"]}\
            """.formatted(NAME, INITIALS, EMAIL))
                .id("personId"));
        Account account = waymark.account(EMAIL, NAME, INITIALS, false);
        waymark.bean(PeopleDirectory.class).link(person, account);
        theirs = waymark.token(account);
        signsIn(account);
        evidence = waymark.post(theirs, assessment + "/evidence/2.3", "{\"text\":\"" + WORDS + "\"}")
                .id("evidenceId");
        String action = waymark.post(theirs, school + "/actions", """
            {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"Invite employers",
             "due":{"academicYear":"2024/25","from":"HT3"},"owners":["%s"]}\
            """.formatted(INITIALS))
                .id("actionId");
        waymark.post(theirs, assessment + "/reviews", """
            {"academicYear":"2024/25","title":"Spring","participants":["%s"]}\
            """.formatted(INITIALS));
        key = waymark.people()
                .sql("SELECT text_key FROM text_key WHERE text_id = ?")
                .param(evidence)
                .query(byte[].class)
                .single();
        pages = List.of(
                school + "/history",
                school + "/timeline?academicYear=2024-25",
                "/api/actions/" + action,
                assessment + "/items/2.3",
                assessment + "/reviews",
                school + "/people");
        waymark.people().sql("VACUUM INTO '" + backup + "'").update();
    }

    private void signsIn(Account account) {
        waymark.people()
                .sql("INSERT INTO spring_session VALUES ('p', 's', 1, 1, 60, 9999999999999, ?)")
                .param(account.id().toString())
                .update();
        waymark.people()
                .sql("INSERT INTO spring_session_attributes VALUES ('p', 'said', ?)")
                .param(("Saved for " + NAME).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
    }

    @AfterEach
    void stop() {
        waymark.close();
    }

    @Test
    void nothing_of_them_is_left_in_any_file_and_the_history_still_reads() {
        // to see that the search finds what is there
        assertThat(Bytes.holding(data, NAME)).isNotEmpty();
        assertThat(Bytes.holding(data, key)).isNotEmpty();
        assertThat(waymark.get(theirs, pages.getFirst()).status()).isEqualTo(200);

        erase();

        assertThat(waymark.get(theirs, pages.getFirst()).status()).isNotEqualTo(200);
        nothingIsLeft();
        String history = waymark.get(head, pages.getFirst()).body();
        assertThat(history).contains("a former colleague", "[erased]", "A person’s name was erased");
        assertThat(everything()).allSatisfy(answer -> assertThat(answer).doesNotContain(INITIALS, "Marmaduke"));

        waymark.close();
        nothingIsLeft();
    }

    @Test
    void views_that_are_built_anew_say_the_same() throws IOException {
        erase();
        nothingIsLeft();
        List<String> live = everything();

        waymark.close();
        delete("views.db");
        waymark = School.in(data);

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(everything()).isEqualTo(live));
        nothingIsLeft();
    }

    @Test
    void an_older_people_store_that_is_put_back_brings_neither_the_person_nor_the_words_back() throws IOException {
        erase();
        waymark.close();
        delete("people.db");
        Files.copy(backup, data.resolve("people.db"));
        assertThat(Bytes.holding(data, NAME)).isNotEmpty();
        assertThat(Bytes.holding(data, key)).isNotEmpty();

        waymark = School.in(data);

        nothingIsLeft();
        assertThat(waymark.get(theirs, pages.getFirst()).status()).isNotEqualTo(200);
        assertThat(everything()).allSatisfy(answer -> assertThat(answer).doesNotContain(INITIALS, "Marmaduke"));
    }

    @Test
    void the_same_holds_when_the_views_have_been_lost_as_well() throws IOException {
        erase();
        waymark.close();
        delete("people.db");
        delete("views.db");
        Files.copy(backup, data.resolve("people.db"));

        waymark = School.in(data);

        nothingIsLeft();
    }

    private void erase() {
        String school = pages.getFirst().replace("/history", "");
        waymark.post(head, school + "/texts/" + evidence + "/erasure", "{\"reason\":\"It names a pupil\"}");
        waymark.post(head, school + "/people/" + person + "/erasure", "{}");
    }

    /** What the pages are made of, whenever it is asked for. */
    private List<String> everything() {
        return pages.stream()
                .map(page -> waymark.get(head, page).body().replaceAll("\"knownAt\":\"[^\"]*\"", ""))
                .toList();
    }

    private void nothingIsLeft() {
        await().atMost(30, SECONDS).untilAsserted(() -> {
            assertThat(PERSONAL.stream().flatMap(words -> Bytes.holding(data, words).stream()))
                    .isEmpty();
            assertThat(Bytes.holding(data, key)).isEmpty();
        });
    }

    private void delete(String store) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith(store))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
