package uk.waymark.infra.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.importing.RealPlan;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.Framework;

/** Every row of the real plan, checked by eye against the maturity model before it was written down here. */
class RealPlanReadingTest {

    private static final Framework SCHOOL =
            new BuiltInFrameworks().framework("cimm-school@2024").orElseThrow();

    /** Line, item, current level, target level, due, owners, warnings. */
    private static final String EXPECTED = """
         2 | 1.2 | 2 | 4 | HT3     | SR              |
         3 | 1.3 | 2 | 4 | HT3     | SR              |
         4 | 1.6 | 2 | 4 | HT3-HT4 | SR, JHu         |
         5 | 1.7 | 2 | 3 | HT3     | SR              |
         6 | 2.1 | 2 | 3 | HT3     | SR              |
         7 | 2.2 | 2 | 3 | ongoing |                 | MISSING_OWNER
         8 | 2.3 | 1 | 3 | HT3     | SR              |
         9 | 2.4 | 2 | 3 | HT3-HT4 | SR, NR          |
        10 | 2.6 | 1 | 3 | -       |                 | MISSING_DATE, MISSING_OWNER
        11 | 2.7 | 1 | 3 | HT3-HT4 | SR, PLLS        |
        12 | 3.3 | 2 | 3 | HT3     | SR              |
        13 | 3.4 | 1 | 3 | HT3     | SR              |
        14 | 3.6 | 2 | 3 | -       | HOFS, SR, ALL STAFF | MISSING_DATE
        15 | 3.7 | 1 | 3 | -       | SR              | MISSING_DATE
        16 | 4.1 | 2 | 4 | HT3-HT4 | SR              |
        17 | 4.2 | 1 | 3 | -       | HOFS, ALL STAFF | MISSING_DATE
        18 | 4.3 | 1 | 3 | -       |                 | MISSING_DATE, MISSING_OWNER
        19 | 3.7 | 1 | 3 | HT3-HT4 | SR              | DUPLICATE_ITEM
        20 | 4.4 | 2 | 3 | HT3-HT4 | SR              |
        21 | 5.1 | 2 | 3 | HT3-HT4 |                 | MISSING_OWNER
        22 | 5.2 | 2 | 3 | HT3-HT4 |                 | MISSING_OWNER
        23 | 6.1 | - | - | HT3-HT4 |                 | TEXT_OF_ANOTHER_ITEM, TEXT_OF_ANOTHER_ITEM, MISSING_OWNER
        24 | 6.2 | 1 | 3 | -       |                 | MISSING_DATE, MISSING_OWNER
        25 | 6.3 | 2 | 3 | HT3     | SR, NR          |
        """;

    private final List<RowReading> readings =
            PlanReader.read(PlanFile.read(RealPlan.bytes()).rows(), SCHOOL, new AcademicYear(2024), Map.of());

    @Test
    void every_row_is_understood_as_it_was_by_eye() {
        assertThat(readings.stream().map(RealPlanReadingTest::line))
                .containsExactlyElementsOf(EXPECTED.lines()
                        .map(each -> each.replaceAll("\\s*\\|\\s*", "|").strip())
                        .toList());
    }

    @Test
    void the_report_for_6_1_names_the_item_and_the_levels_that_its_texts_are_of() {
        RowReading row = reading(23);

        assertThat(row.warnings())
                .filteredOn(warning -> warning.code().equals("TEXT_OF_ANOTHER_ITEM"))
                .extracting(Warning::message)
                .satisfiesExactly(
                        current -> assertThat(current)
                                .contains("'current position'")
                                .contains("item 6.2, level 1"),
                        target -> assertThat(target)
                                .contains("'actions to improve'")
                                .contains("item 6.2, level 3"));
        assertThat(row.response()).isNull();
        assertThat(row.target()).isNull();
        assertThat(row.nextSteps()).startsWith("Mapping document");
    }

    @Test
    void the_second_row_of_3_7_keeps_its_next_steps_and_leaves_the_target_as_it_is() {
        assertThat(reading(15).target()).isEqualTo(3);
        assertThat(reading(19).target()).isNull();
        assertThat(reading(19).nextSteps()).isEqualTo("Learning journey to show connections with employers");
    }

    @Test
    void words_of_next_steps_are_kept_as_they_are() {
        assertThat(reading(24).nextSteps()).isEqualTo("As above");
    }

    private RowReading reading(long line) {
        return readings.stream()
                .filter(each -> each.row().line() == line)
                .findFirst()
                .orElseThrow();
    }

    private static String line(RowReading reading) {
        return "%d|%s|%s|%s|%s|%s|%s"
                .formatted(
                        reading.row().line(),
                        reading.item(),
                        orDash(reading.currentLevel()),
                        orDash(reading.targetLevel()),
                        due(reading.due()),
                        String.join(", ", reading.owners()),
                        reading.warnings().stream().map(Warning::code).collect(Collectors.joining(", ")))
                .strip();
    }

    private static String orDash(Integer level) {
        return level == null ? "-" : level.toString();
    }

    private static String due(Due due) {
        return switch (due) {
            case null -> "-";
            case Due.Ongoing ignored -> "ongoing";
            case Due.Window window ->
                window.from() == window.to() ? window.from().name() : window.from() + "-" + window.to();
        };
    }
}
