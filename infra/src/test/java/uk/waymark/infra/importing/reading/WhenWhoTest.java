package uk.waymark.infra.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.kernel.calendar.HalfTerm.HT1;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT5;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;

class WhenWhoTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final Due IN_HT3 = Due.in(YEAR, HT3);
    private static final Due HT3_TO_HT4 = Due.between(YEAR, HT3, HT4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HT3 – SR",
                "HT3 - SR",
                "HT 3 SR",
                "ht3 sr",
                "HT3 SR",
                "HT3: SR",
                "SR HT3",
                "SR - HT3",
                "by HT3 / SR",
                "Half-term 3, SR",
                "half term 3 – SR",
                "HT3\nSR",
                "HT3 2024/25 – SR",
                "HT3 2024-25 SR",
                "HT3 2025 SR",
                "HT\u00a03\u00a0SR",
                "H.T.3 SR",
                "HT3/HT3 SR",
                "HT3 — SR / SR"
            })
    void one_half_term_and_one_owner_in_every_spelling(String text) {
        WhenWho read = read(text);

        assertThat(read.due()).isEqualTo(IN_HT3);
        assertThat(read.owners()).singleElement().asString().isEqualToIgnoringCase("SR");
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HT3/4 SR/ JHu", "HT3/4 – SR / JHu", "HT3/HT4 SR and JHu", "HT3 / 4 SR, JHu", "HT3 / HT4: SR & JHu",
                "HT3-4 SR; JHu", "HT 3 to HT 4 SR + JHu", "HT3 and 4 - SR/JHu", "SR / JHu – HT3–HT4", "HT3,4 SR, JHu"
            })
    void two_half_terms_and_two_owners_in_every_spelling(String text) {
        assertThat(read(text)).isEqualTo(new WhenWho(HT3_TO_HT4, List.of("SR", "JHu"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On going", "Ongoing", "on-going", "ON GOING", "Ongoing."})
    void work_that_goes_on(String text) {
        WhenWho read = read(text);

        assertThat(read.due()).isEqualTo(Due.ongoing());
        assertThat(codes(read)).isEqualTo("MISSING_OWNER");
    }

    @Test
    void a_range_of_more_than_two_is_a_window() {
        assertThat(read("HT3 - HT5 SR").due()).isEqualTo(Due.between(YEAR, HT3, HT5));
        assertThat(read("HT3/4/5 SR")).isEqualTo(new WhenWho(Due.between(YEAR, HT3, HT5), List.of("SR"), List.of()));
    }

    @Test
    void groups_are_owners_and_a_head_teacher_is_no_half_term() {
        assertThat(read("HOFS / SR / ALL STAFF").owners()).containsExactly("HOFS", "SR", "ALL STAFF");
        assertThat(read("HT / Year 10 tutors").owners()).containsExactly("HT", "Year 10 tutors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                  | MISSING_DATE, MISSING_OWNER
                    '  - / '            | MISSING_DATE, MISSING_OWNER
                    SR                  | MISSING_DATE
                    HT3                 | MISSING_OWNER
                    HT7 SR              | UNKNOWN_HALF_TERM
                    HT0 SR              | UNKNOWN_HALF_TERM
                    HT34 SR             | UNKNOWN_HALF_TERM
                    HT99999999999 SR    | UNKNOWN_HALF_TERM
                    HT6 to HT1 SR       | WINDOW_BACKWARDS
                    HT4/3 SR            | WINDOW_BACKWARDS
                    HT1 and HT4 SR      | WINDOW_WIDENED
                    HT1 SR, HT4 NR      | WINDOW_WIDENED
                    HT3 2025/26 SR      | OTHER_ACADEMIC_YEAR
                    HT3 2019 SR         | OTHER_ACADEMIC_YEAR
                    Easter / SR         | UNREADABLE_WHEN
                    SR by 12 March      | UNREADABLE_WHEN, MISSING_OWNER
                    12/03/2025          | UNREADABLE_WHEN, UNREADABLE_WHEN, MISSING_OWNER
                    HT3 / 4th floor, SR | UNREADABLE_WHEN
                    HT3, ongoing, SR    | UNREADABLE_WHEN
                    SR / ???            | UNREADABLE_WHEN
                    """)
    void what_is_missing_or_odd_is_reported(String text, String codes) {
        assertThat(codes(read(text))).isEqualTo(codes);
    }

    @Test
    void what_cannot_be_a_date_sets_none() {
        assertThat(read("HT7 SR").due()).isNull();
        assertThat(read("HT6 to HT1 SR").due()).isNull();
        assertThat(read("HT3 2025/26 SR").due()).isNull();
        assertThat(read("HT1 and HT4 SR").due()).isEqualTo(Due.between(YEAR, HT1, HT4));
    }

    @Test
    void a_text_that_goes_on_and_on_is_reported_not_read() {
        assertThat(codes(read("HT3" + "/3".repeat(100_000)))).isEqualTo("UNREADABLE_WHEN");
        assertThat(read("HT3" + "/3".repeat(248)).due()).isEqualTo(IN_HT3);
    }

    private static WhenWho read(String text) {
        return WhenWho.read(text, YEAR);
    }

    private static String codes(WhenWho read) {
        return read.warnings().stream().map(Warning::code).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n / a", "NA", "None", "nobody"})
    void nothing_to_say_is_neither_a_date_nor_a_person(String text) {
        WhenWho read = read(text);

        assertThat(read.due()).isNull();
        assertThat(read.owners()).isEmpty();
        assertThat(codes(read)).contains("MISSING_OWNER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sept", "by Dec"})
    void what_looks_like_a_date_is_no_person(String text) {
        WhenWho read = read(text);

        assertThat(read.owners()).isEmpty();
        assertThat(codes(read)).contains("UNREADABLE_WHEN");
    }
}
