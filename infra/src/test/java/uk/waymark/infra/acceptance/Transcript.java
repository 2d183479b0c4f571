package uk.waymark.infra.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.acceptance.School.Answer;
import uk.waymark.kernel.calendar.London;

/**
 * A transcript of what was asked and answered, in words that are the same whenever and wherever the same is asked: ids
 * by the order in which they came up, instants and the school's URN as such, and today's date as today.
 */
final class Transcript {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, String> ids = new HashMap<>();
    private final String urn;
    private final StringBuilder told = new StringBuilder();

    /** @param urn of the school that it is about */
    Transcript(String urn) {
        this.urn = urn;
    }

    void chapter(String title) {
        told.append("\n## ").append(title).append('\n');
    }

    void asked(String what) {
        told.append('\n').append(plain(what)).append('\n');
    }

    void answered(Answer answer, JsonNode part) {
        told.append(answer.status());
        if (!answer.header("ETag").isEmpty()) {
            told.append(" ETag ").append(plain(answer.header("ETag")));
        }
        told.append('\n').append(plain(JSON.writeValueAsString(part))).append('\n');
    }

    private String plain(String text) {
        String withoutInstants = INSTANT.matcher(text).replaceAll("(instant)");
        return ID.matcher(withoutInstants)
                .replaceAll(id -> ids.computeIfAbsent(id.group(), first -> "(id " + (ids.size() + 1) + ")"))
                .replaceAll("(?<=[\"@])x[0-9a-f]{6,8}(?=\")", "(tag)")
                .replaceAll("\\b" + urn + "\\b", "(urn)")
                .replace(LocalDate.now(London.ZONE).toString(), "(today)");
    }

    @Override
    public String toString() {
        return told.toString().strip() + "\n";
    }

    /** What was agreed that it should be: a file among the tests' resources. */
    static String approved(String resource) {
        try (var file = Objects.requireNonNull(Transcript.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves it where somebody can compare it, and approve it by copying. */
    void keep(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
