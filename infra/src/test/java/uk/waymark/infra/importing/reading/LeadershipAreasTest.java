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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.kernel.calendar.AcademicYear;

/** Which item a row is for: read where it is certain, asked about where it is not. */
class LeadershipAreasTest {

    @Test
    void an_unknown_code_is_skipped_unless_the_title_names_the_item() {
        RowReading unknown = read(row("9.9 Something else", "a", "b"));
        RowReading titled = read(row("9.9 Strategic careers planning", words("1.3", 1), words("1.3", 2)));
        RowReading uncoded = read(row("Strategic Careers Planning", words("1.3", 1), words("1.3", 2)));

        assertThat(unknown.item()).isNull();
        assertThat(codes(unknown)).containsExactly("ITEM_NOT_RECOGNISED");
        assertThat(titled.item()).isEqualTo("1.3");
        assertThat(codes(titled)).containsExactly("ITEM_FOUND_BY_TITLE");
        assertThat(uncoded.item()).isEqualTo("1.3");
    }

    /** Read where it is certain; else the row is skipped, and says which items it may be for. */
    @ParameterizedTest
    @CsvFileSource(resources = "/importing/item-codes.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    void what_spreadsheets_make_of_a_code(String area, String item, String candidates, String codes) {
        String cell = area.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        RowReading reading = read(row(cell, "", ""));

        assertThat(reading.item()).isEqualTo(item);
        assertThat(reading.warnings().stream()
                        .filter(warning -> !warning.code().startsWith("TEXT_"))
                        .map(Warning::code))
                .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes));
        assertThat(reading.warnings().stream().flatMap(warning -> warning.candidates().stream()))
                .containsExactlyElementsOf(candidates == null ? List.of() : List.of(candidates.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2.3, 2.3, ITEM_CHOSEN", "2.4, , ITEM_UNCERTAIN", "1.1, , ITEM_UNCERTAIN"})
    void what_somebody_said_counts_if_the_row_may_be_for_it(String said, String item, String code) {
        RowReading reading = PlanReader.read(
                        List.of(row("02-Mar", words("2.3", 1), words("2.3", 2))),
                        SCHOOL,
                        new AcademicYear(2024),
                        Map.of(2L, said))
                .getFirst();

        assertThat(reading.item()).isEqualTo(item);
        assertThat(codes(reading)).containsExactly(code);
        assertThat(reading.warnings().getFirst().candidates()).containsExactly("2.3");
    }

    @Test
    void an_empty_area_is_that_of_the_merged_cell_above() {
        List<RowReading> readings = readAll(
                row("2.3 Effective use of recording systems", words("2.3", 1), words("2.3", 2)),
                row(" ", "", ""),
                row("2.4", "", ""),
                row("", "", ""));

        assertThat(readings).extracting(RowReading::item).containsExactly("2.3", "2.3", "2.4", "2.4");
        assertThat(codes(readings.get(1)))
                .containsExactly("AREA_CARRIED_DOWN", "DUPLICATE_ITEM", "TEXT_MISSING", "TEXT_MISSING");
        assertThat(readings.get(1).nextSteps()).isEqualTo("Do it");
        assertThat(codes(read(row("", "", "")))).containsExactly("ITEM_NOT_RECOGNISED");
    }

    @Test
    void a_title_of_another_item_is_reported_and_the_code_counts() {
        RowReading reading = read(row("1.2 Strategic careers planning", words("1.2", 1), words("1.2", 2)));

        assertThat(reading.item()).isEqualTo("1.2");
        assertThat(codes(reading)).containsExactly("TITLE_DIFFERS");
        assertThat(reading.warnings().getFirst().message()).contains("title of item 1.3");
    }
}
