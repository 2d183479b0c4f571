package uk.waymark.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkFileTest {

    @Test
    void a_file_can_have_items_of_every_kind() {
        Framework framework = EveryKind.framework();

        assertThat(framework.items()).extracting(Item::kind).containsExactly(AnswerKind.values());
        assertThat(framework.sections()).extracting(Section::note).containsExactly("Nobody published this.", null);
        assertThat(EveryKind.item("A.1").levels())
                .isEqualTo(Map.of(2, new Descriptor("Second", false), 4, new Descriptor("Fourth, cut", true)));
        assertThat(EveryKind.item("A.2").parts()).isEqualTo(Map.of("a", "First part", "b", "Second part"));
        assertThat(EveryKind.item("A.3").bands()).isEqualTo(List.of("0-25", "26-50", "51-75", "76-100"));
        assertThat(EveryKind.item("B.1").note()).isEqualTo("Assumed.");
        assertThat(EveryKind.item("B.2").yearGroups()).containsExactly(7, 8, 9);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("no JSON", "\"version\": \"1\",", "\"version\": 1x,", 3, "Unexpected character"),
                Arguments.of("cut off", "\n  ]\n}", "", 63, "Unexpected end"),
                Arguments.of("a level twice", "\"4\": {\"text", "\"2\": {\"text", 19, "Duplicate"),
                Arguments.of("an unknown field", "\"title\": \"Parts\"", "\"titel\": \"Parts\"", 22, "title"),
                Arguments.of(
                        "an unknown field beside the rest",
                        "\"note\": \"Assumed.\"",
                        "\"comment\": \"Assumed.\"",
                        47,
                        "comment"),
                Arguments.of("a missing field", "\"title\": \"Parts\",", "", 22, "title"),
                Arguments.of("a blank title", "\"title\": \"Parts\"", "\"title\": \" \"", 24, "title"),
                Arguments.of("a level that nobody has", "\"2\": \"Second\"", "\"5\": \"Fifth\"", 18, "5"),
                Arguments.of("an empty level", "\"2\": \"Second\"", "\"2\": \"\"", 18, "levels/2"),
                Arguments.of("a level that is null", "\"2\": \"Second\"", "\"2\": null", 18, "levels/2"),
                Arguments.of("no levels", "\"kind\": \"COUNT\"", "\"kind\": \"LEVEL\"", 56, "levels"),
                Arguments.of(
                        "no levels and no kind",
                        "\"title\": \"A count\",\n          \"kind\": \"COUNT\"",
                        "\"title\": \"A count\"",
                        56,
                        "levels"),
                Arguments.of("empty levels", "\"kind\": \"COUNT\"", "\"levels\": {}", 59, "levels"),
                Arguments.of(
                        "fields of another kind",
                        "\"kind\": \"COUNT\"",
                        "\"kind\": \"COUNT\", \"bands\": [\"1\"]",
                        59,
                        "bands"),
                Arguments.of("an unknown kind", "\"kind\": \"COUNT\"", "\"kind\": \"COLOUR\"", 59, "kind"),
                Arguments.of("no such benchmark", "[1, 8]", "[1, 9]", 10, "benchmarks"),
                Arguments.of(
                        "an item code twice",
                        "\"code\": \"B.3\"",
                        "\"code\": \"A.2\"",
                        57,
                        "item code A.2 is already taken"),
                Arguments.of(
                        "a section code twice",
                        "\"code\": \"B\"",
                        "\"code\": \"A\"",
                        40,
                        "section code A is already taken"),
                Arguments.of(
                        "another name than its id",
                        "\"version\": \"1\"",
                        "\"version\": \"2\"",
                        2,
                        "the file of every-kind@2 is named every-kind@2.json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_broken_file_is_refused_with_file_line_and_reason(
            String mistake, String right, String wrong, int line, String reason) {
        assertThat(EveryKind.text()).as("what the mistake replaces").containsOnlyOnce(right);

        assertThatExceptionOfType(FrameworkFileBroken.class)
                .isThrownBy(() -> EveryKind.read(EveryKind.text().replace(right, wrong)))
                .withMessageStartingWith("every-kind@1.json, line " + line + ": ")
                .withMessageContaining(reason);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] windows = EveryKind.text().replace("Second part", "Señor").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(FrameworkFileBroken.class)
                .isThrownBy(() -> EveryKind.read(windows))
                .withMessageContaining("line 28: Invalid UTF-8");
    }
}
