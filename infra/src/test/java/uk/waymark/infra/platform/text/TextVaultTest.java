package uk.waymark.infra.platform.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.query.erasure.ErasedTexts;
import uk.waymark.query.erasure.ErasureProjection;

class TextVaultTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String WORDS = "Year 8 met two employers — “very useful”";

    @TempDir
    static Path directory;

    static RunningWaymark waymark;
    static TextVault vault;

    @BeforeAll
    static void start() {
        waymark = RunningWaymark.in(directory);
        vault = waymark.bean(TextVault.class);
    }

    @AfterAll
    static void stop() {
        waymark.close();
    }

    @Test
    void what_was_sealed_opens_as_it_was_written() {
        ErasableText text = vault.seal(SCHOOL, UUID.randomUUID(), WORDS);

        assertThat(text.ciphertext()).doesNotContain("employers");
        assertThat(open(text)).isEqualTo(new OpenedText.Readable(WORDS));
    }

    @Test
    void what_could_not_be_written_now_is_shown_by_its_sign() {
        assertThat(open(vault.seal(SCHOOL, UUID.randomUUID(), "Year\u00008")))
                .isEqualTo(new OpenedText.Readable("Year\uFFFD8"));
    }

    @Test
    void a_text_that_is_sealed_again_keeps_its_key_and_gets_another_nonce() {
        UUID id = UUID.randomUUID();
        ErasableText first = vault.seal(SCHOOL, id, WORDS);
        ErasableText again = vault.seal(SCHOOL, id, WORDS);

        assertThat(again.keyDigest()).isEqualTo(first.keyDigest());
        assertThat(again.nonce()).isNotEqualTo(first.nonce());
        assertThat(open(first)).isEqualTo(new OpenedText.Readable(WORDS));
        assertThat(open(again)).isEqualTo(new OpenedText.Readable(WORDS));
    }

    @Test
    void many_texts_are_sealed_and_opened_at_once() {
        List<ErasableText> texts = Stream.of("one", "two", "three")
                .map(words -> vault.seal(SCHOOL, UUID.randomUUID(), words))
                .toList();

        Map<UUID, OpenedText> opened = vault.open(texts);
        assertThat(texts).map(text -> opened.get(text.textId()).shown()).containsExactly("one", "two", "three");
    }

    @Test
    void a_text_that_was_erased_cannot_be_read_and_its_key_is_not_left_in_the_file() throws IOException {
        ErasableText text = vault.seal(SCHOOL, UUID.randomUUID(), WORDS);
        ErasableText other = vault.seal(SCHOOL, UUID.randomUUID(), "stays");
        byte[] key = keyOf(text);
        assertThat(bytesOfPeopleStore()).contains(HexFormat.of().formatHex(key));

        UUID stream = UUID.randomUUID();
        waymark.record(stream, 0, new TextErased(SCHOOL, text.textId(), null, DAY));

        assertThat(waymark.reaches(ErasureProjection.GROUP, stream, 0)).isTrue();
        assertThat(open(text)).isEqualTo(new OpenedText.Erased());
        assertThat(open(other)).isEqualTo(new OpenedText.Readable("stays"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(bytesOfPeopleStore())
                        .doesNotContain(HexFormat.of().formatHex(key)));
    }

    @Test
    void a_key_that_is_missing_without_an_erasure_is_an_alarm_raised_once() {
        UUID sentinel = UUID.randomUUID();
        waymark.record(sentinel, 0, new TextErased(SCHOOL, UUID.randomUUID(), null, DAY));
        assertThat(waymark.reaches(ErasureProjection.GROUP, sentinel, 0)).isTrue();
        double before = lost();
        ErasableText text = vault.seal(SCHOOL, UUID.randomUUID(), WORDS);
        people().sql("DELETE FROM text_key WHERE text_id = ?")
                .param(text.textId().toString())
                .update();

        await().atMost(20, SECONDS).until(() -> {
            assertThat(open(text)).isEqualTo(new OpenedText.Lost());
            return lost() > before;
        });
        open(text);
        assertThat(lost()).isEqualTo(before + 1);
    }

    @Test
    void a_text_that_is_erased_while_somebody_reads_is_not_lost() {
        ErasableText text = vault.seal(SCHOOL, UUID.randomUUID(), WORDS);
        double before = lost();
        TransactionTemplate reading =
                new TransactionTemplate(waymark.bean("viewsTransactions", PlatformTransactionManager.class));
        reading.setReadOnly(true);

        OpenedText read = reading.execute(begun -> {
            assertThat(waymark.bean(ErasedTexts.class).contains(List.of(text.textId())))
                    .isEmpty();
            CompletableFuture.runAsync(() -> erase(text)).join();
            return open(text);
        });

        assertThat(read).isEqualTo(new OpenedText.Erased());
        assertThat(lost()).isEqualTo(before);
    }

    private static void erase(ErasableText text) {
        waymark.record(UUID.randomUUID(), 0, new TextErased(SCHOOL, text.textId(), null, DAY));
        await().atMost(20, SECONDS)
                .until(() -> waymark.bean(TextKeys.class)
                        .find(List.of(text.textId()))
                        .isEmpty());
    }

    @Test
    void a_ciphertext_that_was_tampered_with_or_moved_to_another_text_does_not_open() {
        ErasableText text = vault.seal(SCHOOL, UUID.randomUUID(), WORDS);
        ErasableText swapped = vault.seal(SCHOOL, UUID.randomUUID(), "other words");
        ErasableText moved =
                new ErasableText(text.textId(), swapped.keyDigest(), swapped.nonce(), swapped.ciphertext());
        ErasableText changed = new ErasableText(text.textId(), text.keyDigest(), swapped.nonce(), text.ciphertext());

        assertThat(open(moved)).isEqualTo(new OpenedText.Lost());
        assertThat(open(changed)).isEqualTo(new OpenedText.Lost());
    }

    @Test
    void a_person_who_was_erased_is_forgotten() {
        PeopleDirectory people = waymark.bean(PeopleDirectory.class);
        Person person = people.resolveOrCreate(SCHOOL, "ZQ");

        waymark.record(UUID.randomUUID(), 0, new PersonErased(SCHOOL, person.id(), DAY));

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(people.matching(SCHOOL, "ZQ")).isEmpty());
    }

    @Test
    void a_key_that_a_backup_brought_back_is_deleted_at_the_next_start(@TempDir Path elsewhere) throws IOException {
        ErasableText text;
        try (RunningWaymark first = RunningWaymark.in(elsewhere)) {
            text = first.bean(TextVault.class).seal(SCHOOL, UUID.randomUUID(), WORDS);
            UUID stream = UUID.randomUUID();
            first.record(stream, 0, new TextErased(SCHOOL, text.textId(), null, DAY));
            assertThat(first.reaches(ErasureProjection.GROUP, stream, 0)).isTrue();
        }
        try (SqliteDatabase restored = peopleIn(elsewhere)) {
            JdbcClient.create(restored)
                    .sql("INSERT INTO text_key VALUES (?, ?, ?)")
                    .params(
                            text.textId().toString(),
                            SCHOOL.toString(),
                            "brought back".getBytes(StandardCharsets.UTF_8))
                    .update();
        }
        try (RunningWaymark again = RunningWaymark.in(elsewhere)) {
            assertThat(again.bean(TextKeys.class).find(List.of(text.textId()))).isEmpty();
        }
    }

    private static OpenedText open(ErasableText text) {
        return vault.open(List.of(text)).get(text.textId());
    }

    private static double lost() {
        return waymark.bean(MeterRegistry.class)
                .get("waymark.text.lost")
                .counter()
                .count();
    }

    private static JdbcClient people() {
        return JdbcClient.create(waymark.bean("people", Database.class));
    }

    private static byte[] keyOf(ErasableText text) {
        return people().sql("SELECT text_key FROM text_key WHERE text_id = ?")
                .param(text.textId().toString())
                .query(byte[].class)
                .single();
    }

    private static String bytesOfPeopleStore() throws IOException {
        String main = HexFormat.of().formatHex(Files.readAllBytes(directory.resolve("people.db")));
        return main + HexFormat.of().formatHex(Files.readAllBytes(directory.resolve("people.db-wal")));
    }

    private static SqliteDatabase peopleIn(Path directory) {
        return SqliteDatabase.people(directory.resolve("people.db"));
    }
}
