package uk.waymark.infra.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.infra.importing.reading.SchoolPlan.SCHOOL;
import static uk.waymark.infra.importing.reading.SchoolPlan.codes;
import static uk.waymark.infra.importing.reading.SchoolPlan.read;
import static uk.waymark.infra.importing.reading.SchoolPlan.readAll;
import static uk.waymark.infra.importing.reading.SchoolPlan.row;
import static uk.waymark.infra.importing.reading.SchoolPlan.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.Framework;

class PlanReaderTest {

    private static final Framework COLLEGE =
            new BuiltInFrameworks().framework("cimm-college@2024").orElseThrow();

    @Test
    void every_descriptor_of_both_models_is_found_at_its_own_place() {
        for (Framework framework : List.of(SCHOOL, COLLEGE)) {
            framework
                    .items()
                    .forEach(item -> item.levels().forEach((level, descriptor) -> {
                        RowReading reading = PlanReader.read(
                                        List.of(row(item.code() + " " + item.title(), descriptor.text(), "")),
                                        framework,
                                        new AcademicYear(2024),
                                        Map.of())
                                .getFirst();
                        assertThat(reading.item()).isEqualTo(item.code());
                        assertThat(reading.currentLevel())
                                .as(framework.id() + " " + item.code())
                                .isEqualTo(level);
                        assertThat(codes(reading)).containsExactly("TEXT_MISSING");
                    }));
        }
    }

    @Test
    void case_bullets_quotes_dashes_and_spacing_do_not_matter() {
        String copied = words("2.1", 2)
                .toUpperCase()
                .replace("•", "\n - ")
                .replace(".", " ")
                .replace(" ", "  ");

        RowReading reading = read(row("2.1", "\u201c" + copied + "\u201d", words("2.1", 3)));

        assertThat(reading.currentLevel()).isEqualTo(2);
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void a_text_with_a_word_changed_is_taken_for_the_level_and_reported() {
        RowReading reading = read(row("1.2", words("1.2", 2).replace("governors", "trustees"), words("1.2", 4)));

        assertThat(reading.currentLevel()).isEqualTo(2);
        assertThat(codes(reading)).containsExactly("TEXT_MATCHED_APPROXIMATELY");
        assertThat(reading.warnings().getFirst().message()).contains("'current position'", "item 1.2, level 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is not a named Careers Leader.",
                "We do very well at this.",
                "There is a named Careers Leader who is trained",
                "??"
            })
    void a_text_that_says_something_else_is_not_taken_for_a_level(String text) {
        RowReading reading = read(row("1.1", text, words("1.1", 4)));

        assertThat(reading.currentLevel()).isNull();
        assertThat(reading.response()).isNull();
        assertThat(codes(reading)).containsAnyOf("TEXT_NOT_RECOGNISED", "TEXT_MISSING");
    }

    @Test
    void a_full_copy_of_a_descriptor_that_is_cut_is_taken_for_it_and_reported() {
        String cut = COLLEGE.item("1.4").orElseThrow().levels().get(4).text();
        PlanRow row = row("1.4", "Strategic careers planning and impact " + cut + " most areas of planning.", "");

        RowReading reading = PlanReader.read(List.of(row), COLLEGE, new AcademicYear(2024), Map.of())
                .getFirst();

        assertThat(reading.currentLevel()).isEqualTo(4);
        assertThat(codes(reading)).containsExactly("TEXT_MATCHED_APPROXIMATELY", "TEXT_MISSING");
    }

    @Test
    void a_text_between_two_levels_is_not_decided() {
        // 1.6 levels 3 and 4 share nine words in ten. From the one to the other, word by word:
        String[] third = words("1.6", 3).split(" ");
        String[] fourth = words("1.6", 4).split(" ");

        List<Optional<Integer>> levels = IntStream.rangeClosed(0, Math.min(third.length, fourth.length))
                .mapToObj(cut -> Stream.concat(
                        Stream.of(third).limit(cut), Stream.of(fourth).skip(cut)))
                .map(mixed -> read(row("1.6", mixed.collect(Collectors.joining(" ")), "")))
                .map(reading -> Optional.ofNullable(reading.currentLevel()))
                .distinct()
                .toList();

        assertThat(levels).containsExactly(Optional.of(4), Optional.empty(), Optional.of(3));
    }

    @Test
    void a_target_at_or_below_the_current_level_is_reported_and_not_set() {
        RowReading reading = read(row("1.2", words("1.2", 3), words("1.2", 3)));

        assertThat(reading.response()).isEqualTo(3);
        assertThat(reading.targetLevel()).isEqualTo(3);
        assertThat(reading.target()).isNull();
        assertThat(codes(reading)).containsExactly("TARGET_NOT_ABOVE_CURRENT");
    }

    @Test
    void a_second_row_of_an_item_with_another_level_does_not_overrule_the_first() {
        List<RowReading> readings =
                readAll(row("1.2", words("1.2", 3), words("1.2", 4)), row("1.2", words("1.2", 1), words("1.2", 2)));

        assertThat(readings.getLast().response()).isNull();
        assertThat(readings.getLast().target()).isNull();
        assertThat(codes(readings.getLast())).containsExactly("DUPLICATE_ITEM", "CONFLICTING_ROWS", "CONFLICTING_ROWS");
    }

    @Test
    void a_level_that_the_item_does_not_have_cannot_be_matched() {
        assertThat(SCHOOL.item("6.1").orElseThrow().levels()).doesNotContainKey(1);
        assertThat(read(row("6.1", words("6.2", 1), "")).currentLevel()).isNull();
    }

    @Test
    void a_row_with_more_fields_than_the_header_is_skipped_and_reported() {
        PlanRow torn = new PlanRow(2, "1.2", "The school", " or special school", "x", "HT3", List.of("SR"));

        RowReading reading = readAll(torn).getFirst();

        assertThat(reading.item()).isNull();
        assertThat(codes(reading)).containsExactly("TOO_MANY_FIELDS");
    }

    @Test
    void a_text_as_long_as_a_book_is_no_level_and_no_action() {
        String book = "school ".repeat(100_000);
        PlanRow row = new PlanRow(2, "1.2", book, book, book, "HT3 SR", List.of());

        RowReading reading = readAll(row).getFirst();

        assertThat(codes(reading)).containsExactly("TEXT_NOT_RECOGNISED", "TEXT_NOT_RECOGNISED", "TEXT_TOO_LONG");
        assertThat(reading.nextSteps()).isNull();
        for (String area : List.of(book, "2.3, ".repeat(100_000), "(".repeat(100_000), "statement ".repeat(100_000))) {
            assertThat(read(row(area, "", "")).item()).isNull();
        }
    }

    @Test
    void no_next_steps_are_reported() {
        PlanRow row = new PlanRow(2, "1.2", words("1.2", 1), words("1.2", 2), "  ", "HT3 SR", List.of());

        assertThat(codes(readAll(row).getFirst())).containsExactly("NO_NEXT_STEPS");
    }
}
