package uk.waymark.infra.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of which texts say the same in another spelling. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Write to ten employers|Write to ten employers |true",
                "Write to ten employers|write  to\u00a0ten employers.|true",
                "Write to ten employers|\u2022 Write to ten employers|true",
                "The school's plan|The school\u2019s plan|true",
                "10-12 employers|10\u201312 employers|true",
                "\"Open\" day|\u201cOpen\u201d day|true",
                "HT3 SR|ht3\u200b sr|true",
                "Raise by +5|Raise by -5|false",
                "C++ club|C club|false",
                "A* day|A day|false",
                "HT1-HT3 SR|HT1, HT3 SR|false",
                "HT1 SR JB|HT1 SR/JB|false",
                "\uD83D\uDE00|\uD83C\uDF89|false",
                "!!!|???|false"
            })
    void spelling_does_not_count_and_every_other_sign_does(String one, String other, boolean same) {
        assertThat(Spelling.plain(one).equals(Spelling.plain(other))).isEqualTo(same);
    }
}
