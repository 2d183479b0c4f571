package uk.waymark.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Properties of the spellings of an academic year. jqwik's own engine runs them, in a class of their own, so that no
 * report hides the other's.
 */
class AcademicYearSpellingTest {

    private static final List<String> SEPARATORS = List.of("/", "-", "\u2013", " / ", " - ");

    @Property(seed = "2024")
    void every_usual_spelling_reads_back(@ForAll @IntRange(min = 1900, max = 2998) int start) {
        AcademicYear year = new AcademicYear(start);

        for (String separator : SEPARATORS) {
            assertThat(AcademicYear.parse(start + separator + (start + 1))).isEqualTo(year);
            assertThat(AcademicYear.parse(" %d%s%02d ".formatted(start, separator, (start + 1) % 100)))
                    .isEqualTo(year);
        }
        assertThat(AcademicYear.parse(year.toString())).isEqualTo(year);
        assertThat(AcademicYear.parse(year.inPath())).isEqualTo(year);
    }

    @Property(seed = "2024")
    void years_that_do_not_follow_each_other_are_refused(
            @ForAll @IntRange(min = 1900, max = 2998) int start, @ForAll @IntRange(max = 99) int end) {
        Assume.that(end != (start + 1) % 100);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcademicYear.parse("%d/%02d".formatted(start, end)))
                .withMessageContaining("is followed by " + (start + 1));
    }

    /** What is accepted is stored, and what is stored must be readable for ever. */
    @Property(seed = "2024")
    void every_text_that_is_accepted_is_written_so_that_it_reads_back(
            @ForAll @IntRange(max = 9999) int start, @ForAll @IntRange(max = 99) int end) {
        String text = "%04d/%02d".formatted(start, end);
        AcademicYear year;
        try {
            year = AcademicYear.parse(text);
        } catch (IllegalArgumentException refused) {
            return;
        }

        assertThat(AcademicYear.parse(year.toString())).isEqualTo(year);
    }

    @Property(seed = "2024")
    void years_of_another_age_are_refused(@ForAll @IntRange(max = 1899) int start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcademicYear.parse("%04d/%02d".formatted(start, (start + 1) % 100)));
    }
}
