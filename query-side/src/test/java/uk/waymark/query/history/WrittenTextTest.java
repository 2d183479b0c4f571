package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.TestTexts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.message.Fact;
import uk.waymark.query.view.ViewJson;

/** Tests that whoever reads the history can name every text in it, to have it erased. */
class WrittenTextTest {

    private static final Path SAMPLES = Path.of("..", "shared-kernel", "src", "test", "resources", "samples");

    @TempDir
    Path directory;

    static List<String> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_text_of_a_stored_event_is_named(String kind) {
        JsonNode payload = JsonMapper.shared()
                .readTree(SAMPLES.resolve(kind).resolve("1.json"))
                .required("payload");
        Fact fact = ViewJson.mapper().treeToValue(payload, FactFamilies.named(kind));
        List<UUID> sealed = payload.findParents("ciphertext").stream()
                .map(text -> UUID.fromString(text.required("textId").stringValue()))
                .toList();
        assertThat(WrittenText.of(fact)).extracting(WrittenText::textId).containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void the_history_names_the_texts_of_each_fact_by_their_fields() {
        HistoryViews school = new HistoryViews(directory);
        school.everythingHappens();
        assertThat(texts(school, "ActionRescheduled")).containsExactly(written("reason", "it snowed"));
        assertThat(texts(school, "ReviewStarted")).containsExactly(written("title", "Autumn review"));
        assertThat(texts(school, "ActionReworded")).containsExactly(written("description", "Visit ten employers"));
        assertThat(texts(school, "EvidenceWithdrawn")).isEmpty();
    }

    @Test
    void a_text_that_was_erased_is_still_named() {
        HistoryViews school = new HistoryViews(directory);
        school.everythingHappens();
        school.words.erase(text("it snowed"));
        assertThat(texts(school, "ActionRescheduled")).containsExactly(written("reason", "it snowed"));
    }

    private static List<WrittenText> texts(HistoryViews school, String fact) {
        return school.all().entries().stream()
                .filter(entry -> entry.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .texts();
    }

    private static WrittenText written(String field, String words) {
        return new WrittenText(field, text(words).textId());
    }
}
