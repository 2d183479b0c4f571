package uk.waymark.infra.operations.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.operations.deadletter.OutlinedField.Shown;

class OutlineTest {

    private static final String ID = "0b0e4c1c-9d3f-4f55-8f0e-0a8a4bdbd6b7";

    @Test
    void ids_are_shown_texts_are_sealed_and_everything_else_is_withheld() {
        assertThat(outline("""
                        {"actionId":"%s","answer":{"level":2},"owners":["%s"],"none":null,"nobody":[],
                         "reason":{"textId":"%s","keyDigest":"k","nonce":"n","ciphertext":"c"},
                         "serves":[{"item":"2.3"}]}""".formatted(ID, ID, ID)))
                .containsExactly(
                        new OutlinedField("actionId", Shown.ID, ID),
                        new OutlinedField("answer.level", Shown.WITHHELD, null),
                        new OutlinedField("owners[0]", Shown.ID, ID),
                        new OutlinedField("none", Shown.EMPTY, null),
                        new OutlinedField("nobody", Shown.EMPTY, null),
                        new OutlinedField("reason", Shown.SEALED, ID),
                        new OutlinedField("serves[0].item", Shown.WITHHELD, null));
    }

    @Test
    void what_cannot_be_read_has_no_fields() {
        assertThat(outline("{\"line\":")).isEmpty();
        assertThat(Outline.of(null)).isEmpty();
    }

    @Test
    void what_waymark_noted_is_in_clear() {
        assertThat(Outline.diagnostics(bytes("{\"tries\":3}")))
                .containsExactly(new DeadLetter.Diagnostic("tries", "3"));
    }

    private static List<OutlinedField> outline(String json) {
        return Outline.of(bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
