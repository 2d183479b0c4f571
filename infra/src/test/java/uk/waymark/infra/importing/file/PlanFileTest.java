package uk.waymark.infra.importing.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import uk.waymark.infra.importing.RealPlan;

class PlanFileTest {

    private static final String HEADER =
            "Leadership area,Current position,Actions to improve,Next steps summary,By when / who\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void the_real_plan_has_24_rows_on_lines_2_to_25() {
        PlanFile plan = PlanFile.read(RealPlan.bytes());

        assertThat(plan.rows()).hasSize(24);
        assertThat(plan.rows().getFirst().line()).isEqualTo(2);
        assertThat(plan.rows().getLast().line()).isEqualTo(25);
        assertThat(plan.assumedEncoding()).isEmpty();
        assertThat(plan.ignoredColumns()).isEmpty();
    }

    @Test
    void encodings_and_byte_order_marks_do_not_change_what_is_read() {
        PlanFile plain = PlanFile.read(RealPlan.bytes());

        assertThat(PlanFile.read(("\uFEFF" + RealPlan.text()).getBytes(UTF_8))).isEqualTo(plain);
        assertThat(PlanFile.read(RealPlan.text().getBytes(UTF_16))).isEqualTo(plain);
    }

    @Test
    void windows_1252_is_read_and_said_to_be_assumed() {
        PlanFile plan = PlanFile.read(RealPlan.text().getBytes(WINDOWS_1252));

        assertThat(plan.rows()).isEqualTo(PlanFile.read(RealPlan.bytes()).rows());
        assertThat(plan.assumedEncoding()).contains(WINDOWS_1252);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void the_delimiter_is_found_by_the_header(String delimiter) {
        String file = String.join(
                        delimiter,
                        "Leadership area",
                        "Current position",
                        "Actions to improve",
                        "Next steps summary",
                        "\"By when, who\"")
                + "\r\n" + String.join(delimiter, "1.2", "\"a;b,c\td\"", "e", "f", "HT3");

        PlanRow row = PlanFile.read(file.getBytes(UTF_8)).rows().getFirst();

        assertThat(row.currentPosition()).isEqualTo("a;b,c\td");
        assertThat(row.whenWho()).isEqualTo("HT3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;;", "\uFEFFsep=;"})
    void the_delimiter_that_the_first_line_declares_is_taken(String line) {
        PlanFile plan = read(line + "\r\n" + HEADER.replace(",", ";") + "1.2;a,b;c;d;HT3, SR\r\n");

        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.currentPosition()).isEqualTo("a,b");
            assertThat(row.whenWho()).isEqualTo("HT3, SR");
        });
        assertThat(plan.aboveHeader()).isEmpty();
    }

    @Test
    void a_declared_delimiter_may_be_any_character() {
        assertThat(read("sep=|\n" + HEADER.replace(",", "|") + "1.2|a|b|c|HT3 SR\n")
                        .rows())
                .extracting(PlanRow::whenWho)
                .containsExactly("HT3 SR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Careers action plan,,,,\n",
                "Careers action plan\n",
                "Careers action plan,,,,\n,,,,\n2024/25,Updated,by SR,,\n",
                "Careers action plan\n\n\n",
                "\"Careers action plan, for governors\",,,,\nNext steps,,,,\n"
            })
    void titles_above_the_header_are_passed_over_and_named(String titles) {
        PlanFile plan = read(titles + HEADER + "1.2,a,b,c,HT3 SR\n");

        assertThat(plan.rows()).singleElement().satisfies(row -> {
            assertThat(row.area()).isEqualTo("1.2");
            assertThat(row.line()).isEqualTo(titles.lines().count() + 2);
        });
        assertThat(plan.aboveHeader().getFirst()).startsWith("Careers action plan");
    }

    @Test
    void under_a_title_a_header_that_lacks_a_column_is_still_refused_by_name() {
        assertThat(refused(
                                "Our plan\nLeadership area,Current position\n1.2,a\n",
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "MISSING_COLUMNS")
                        .problem()
                        .detail())
                .contains("lacks [Actions to improve, Next steps summary, By when / who]");
    }

    @Test
    void headings_may_stand_in_any_order_and_case_beside_others() {
        PlanFile plan = read("NEXT  STEPS,RAG,leadership-area,by when/who,Actions to improve:,current position\n"
                + "do,red,1.2,HT3,more,less\n");

        assertThat(plan.rows().getFirst().original()).isEqualTo("1.2\u001fless\u001fmore\u001fdo\u001fHT3");
        assertThat(plan.ignoredColumns()).containsExactly("RAG");
    }

    @Test
    void a_row_is_named_by_the_line_where_its_record_starts() {
        PlanFile plan = read(HEADER + "1.2,\"two\nlines\",a,b,c\n\n,,,,\n1.3,a,b,c,d\n");

        assertThat(plan.rows()).extracting(PlanRow::line).containsExactly(2L, 6L);
    }

    @Test
    void fields_left_out_at_the_end_are_empty_and_fields_too_many_are_kept_in_sight() {
        PlanFile plan = read(HEADER + "1.2,a,b,c\n1.3,a,b,c,d,,\n1.4,a,b,c,d,e\n");

        assertThat(plan.rows()).extracting(PlanRow::whenWho).containsExactly("", "d", "d");
        assertThat(plan.rows().get(1).surplus()).isEmpty();
        assertThat(plan.rows().get(2).surplus()).containsExactly("e");
    }

    @Test
    void an_empty_file_is_refused() {
        refused("", HttpStatus.BAD_REQUEST, "EMPTY_FILE");
        refused(" \n\r\n", HttpStatus.BAD_REQUEST, "EMPTY_FILE");
        refused(",,\n", HttpStatus.BAD_REQUEST, "EMPTY_FILE");
    }

    @Test
    void a_header_alone_is_refused() {
        refused(HEADER, HttpStatus.UNPROCESSABLE_CONTENT, "NO_ROWS");
    }

    @Test
    void missing_columns_are_refused_by_their_names() {
        PlanRefused refused = refused(
                "Leadership area,Current position\n1.2,a\n", HttpStatus.UNPROCESSABLE_CONTENT, "MISSING_COLUMNS");

        assertThat(refused.problem().detail())
                .contains("lacks [Actions to improve, Next steps summary, By when / who]");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        refused("Current position," + HEADER, HttpStatus.UNPROCESSABLE_CONTENT, "DUPLICATE_COLUMN");
    }

    @Test
    void an_unclosed_quotation_mark_is_refused_with_its_line() {
        PlanRefused refused =
                refused(HEADER + "1.2,a,b,c,d\n1.3,\"a,b,c,d\n1.4,a,b,c,d\n", HttpStatus.BAD_REQUEST, "MALFORMED_CSV");

        assertThat(refused.problem().detail()).contains("line 3");
    }

    @Test
    void a_nul_byte_is_refused_with_its_line() {
        PlanRefused refused = refused(HEADER + "1.2,a\0,b,c,d\n", HttpStatus.BAD_REQUEST, "NOT_TEXT");

        assertThat(refused.problem().detail()).startsWith("Line 2 ");
    }

    @Test
    void a_character_that_cannot_be_kept_is_refused_with_its_line() {
        PlanRefused refused =
                refused(HEADER + "1.2,a,b,c,d\n1.3,a\u000B,b,c,d\n", HttpStatus.BAD_REQUEST, "VALUE_NOT_ALLOWED");

        assertThat(refused.problem().detail()).startsWith("Line 3 ").contains("U+000B");
    }

    @Test
    void a_thousand_rows_are_read_and_one_more_is_refused() {
        assertThat(read(HEADER + "1.2,a,b,c,d\n".repeat(1_000)).rows()).hasSize(1_000);
        refused(HEADER + "1.2,a,b,c,d\n".repeat(1_001), HttpStatus.CONTENT_TOO_LARGE, "TOO_MANY_ROWS");
        refused(HEADER + "1.2,a,b,c,d\n".repeat(50_000), HttpStatus.CONTENT_TOO_LARGE, "TOO_MANY_ROWS");
    }

    @Test
    void more_than_the_largest_plan_is_refused() {
        refused(
                HEADER + "x".repeat(Math.toIntExact(PlanFile.LARGEST.toBytes())),
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE");
    }

    private static PlanFile read(String file) {
        return PlanFile.read(file.getBytes(UTF_8));
    }

    private static PlanRefused refused(String file, HttpStatus status, String code) {
        PlanRefused[] caught = new PlanRefused[1];
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> {
                    assertThat(refused.problem().status()).isEqualTo(status);
                    assertThat(refused.problem().code()).isEqualTo(code);
                    caught[0] = refused;
                });
        return caught[0];
    }
}
