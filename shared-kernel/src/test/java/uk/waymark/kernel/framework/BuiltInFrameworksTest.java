package uk.waymark.kernel.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInFrameworksTest {

    private final BuiltInFrameworks catalogue = new BuiltInFrameworks();

    @ParameterizedTest
    @CsvSource({"cimm-school@2024, cimm-school, 32", "cimm-college@2024, cimm-college, 34"})
    void both_maturity_models_are_there_in_full(String id, String family, int items) {
        Framework framework = catalogue.framework(id).orElseThrow();

        assertThat(framework.family()).isEqualTo(family);
        assertThat(framework.version()).isEqualTo("2024");
        assertThat(framework.items()).hasSize(items).allMatch(item -> item.kind() == AnswerKind.LEVEL);
        assertThat(framework.attribution())
                .contains("The Careers & Enterprise Company")
                .contains("Gatsby Charitable Foundation");
    }

    /** {@code words.sha256.csv} was computed from the transcription of the publisher's documents, not from our files. */
    @Test
    void every_title_and_descriptor_is_the_publishers_word_for_word() throws Exception {
        List<String> words = new ArrayList<>();
        for (Framework framework : catalogue.frameworks()) {
            for (Section section : framework.sections()) {
                words.add(line(framework, "section " + section.code(), section.title()));
                section.items().forEach(item -> words.addAll(lines(framework, item)));
            }
        }

        assertThat(words).containsExactlyElementsOf(expectedWords());
    }

    @ParameterizedTest
    @CsvSource({"cimm-school@2024, 6.1", "cimm-college@2024, 1.6", "cimm-college@2024, 6.1"})
    void an_item_without_a_response_1_has_no_such_level(String frameworkId, String code) {
        assertThat(item(frameworkId, code).levels().keySet()).containsExactly(2, 3, 4);
    }

    @Test
    void all_other_items_have_four_levels() {
        assertThat(catalogue.frameworks().stream().flatMap(framework -> framework.items().stream()))
                .filteredOn(item -> item.levels().size() != 4)
                .hasSize(3);
    }

    @Test
    void only_response_4_of_the_colleges_1_4_is_incomplete() {
        assertThat(item("cimm-college@2024", "1.4").levels().get(4).incomplete())
                .isTrue();
        assertThat(catalogue.frameworks().stream()
                        .flatMap(framework -> framework.items().stream())
                        .flatMap(item -> item.levels().values().stream()))
                .filteredOn(Descriptor::incomplete)
                .hasSize(1);
    }

    @Test
    void sections_carry_the_benchmarks_they_stand_for() {
        assertThat(catalogue.frameworks())
                .allSatisfy(framework -> assertThat(framework.sections())
                        .extracting(Section::benchmarks)
                        .containsExactly(
                                List.of(), List.of(1, 3), List.of(2, 7), List.of(4), List.of(5, 6), List.of(8)));
    }

    @Test
    void words_that_were_assumed_say_so() {
        assertThat(catalogue
                        .framework("cimm-school@2024")
                        .orElseThrow()
                        .sections()
                        .get(2)
                        .note())
                .contains("assumed");
        assertThat(item("cimm-college@2024", "1.4").note()).contains("cut");
        assertThat(item("cimm-school@2024", "1.2").note()).isNull();
    }

    @Test
    void the_digest_is_that_of_the_file() throws Exception {
        assertThat(catalogue.framework("cimm-school@2024").orElseThrow().digest())
                .isEqualTo(sha256(BuiltInFrameworks.resource("cimm-school@2024.json")));
    }

    private Item item(String frameworkId, String code) {
        return catalogue.item(new ItemRef(frameworkId, code)).orElseThrow();
    }

    private static List<String> expectedWords() throws IOException {
        try (var csv = BuiltInFrameworksTest.class.getResourceAsStream("/frameworks/words.sha256.csv")) {
            return new String(csv.readAllBytes(), UTF_8).lines().skip(1).toList();
        }
    }

    private static List<String> lines(Framework framework, Item item) {
        return Stream.concat(
                        Stream.of(line(framework, item.code() + " title", item.title())),
                        item.levels().entrySet().stream()
                                .map(level -> line(
                                        framework,
                                        item.code() + " level " + level.getKey(),
                                        level.getValue().text())))
                .toList();
    }

    private static String line(Framework framework, String where, String words) {
        return framework.id() + "," + where + "," + sha256(words.getBytes(UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
