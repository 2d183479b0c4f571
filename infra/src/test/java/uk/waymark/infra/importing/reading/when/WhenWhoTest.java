package uk.waymark.infra.importing.reading.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

class WhenWhoTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final String BETWEEN = " + ";

    /** Each row of the table was checked by eye: what a careers leader means who writes that. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/importing/when-who.csv",
            delimiter = '|',
            useHeadersInDisplayName = true,
            emptyValue = "",
            nullValues = "null")
    void what_people_write_is_read_as_they_mean_it_or_reported(
            String text, String when, String owners, String codes, String reported) {
        WhenWho read = WhenWho.read(text == null ? "" : text.replace("\\n", "\n"), YEAR);

        assertThat(shown(read.due())).isEqualTo(when);
        assertThat(String.join(BETWEEN, read.owners())).isEqualTo(orEmpty(owners));
        assertThat(read.warnings().stream().map(Warning::code).collect(Collectors.joining(" ")))
                .isEqualTo(orEmpty(codes));
        assertThat(read.warnings().toString()).contains(orEmpty(reported).split(" \\+ "));
    }

    @Test
    void everything_is_a_window_of_the_year_of_the_import() {
        AcademicYear next = new AcademicYear(2025);

        assertThat(WhenWho.read("Aut 2 - Spr 1", next).due()).isEqualTo(Due.between(next, HalfTerm.HT2, HalfTerm.HT3));
        assertThat(WhenWho.read("all year", next).due()).isEqualTo(Due.between(next, HalfTerm.HT1, HalfTerm.HT6));
        assertThat(WhenWho.read("Autumn 2025", next).due()).isEqualTo(Due.between(next, HalfTerm.HT1, HalfTerm.HT2));
    }

    @Test
    void a_text_that_goes_on_and_on_is_reported_not_read() {
        assertThat(WhenWho.read("HT3" + "/3".repeat(100_000), YEAR).warnings())
                .extracting(Warning::code)
                .containsExactly("UNREADABLE_WHEN");
        assertThat(WhenWho.read("HT3" + "/3".repeat(248), YEAR).due()).isEqualTo(Due.in(YEAR, HalfTerm.HT3));
        assertThat(WhenWho.read("Mr. ".repeat(125), YEAR).owners()).isEqualTo(List.of());
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }

    private static String shown(Due due) {
        return switch (due) {
            case null -> "-";
            case Due.Ongoing ignored -> "ongoing";
            case Due.Window window ->
                window.from() == window.to() ? window.from().name() : window.from() + "-" + window.to();
        };
    }
}
