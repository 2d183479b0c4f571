package uk.waymark.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ten employers",
                "Ren\u00E9e O\u2019Brien",
                "\u5B66\u6821",
                "50% \u2013 \u201Cquoted\u201D",
                "\uD83D\uDE42"
            })
    void ordinary_words_stay_as_they_are(String words) {
        assertThat(Isolated.of(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc\u202Edef",
                "\u202Aa",
                "\u202Ba",
                "\u202Da",
                "a\u202C",
                "a\u200Fb",
                "\u05D0\u05D1",
                "\u0627\u0628",
                "\u061C1"
            })
    void words_that_turn_are_isolated(String words) {
        assertThat(Isolated.of(words)).isEqualTo("\u2068" + words + "\u2069");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u2069\u202Eb, \u2068a\u202Eb\u2069",
        "a\u2067b, \u2068a\u2067b\u2069\u2069",
        "a\u2066b\u2069c\u2069d, \u2068a\u2066b\u2069cd\u2069"
    })
    void the_isolate_ends_where_the_words_end(String words, String isolated) {
        assertThat(Isolated.of(words)).isEqualTo(isolated);
    }

    @Test
    void a_paragraph_does_not_end_inside() {
        assertThat(Isolated.of("a\n\u202Eb\u2029c")).isEqualTo("\u2068a \u202Eb c\u2069");
    }
}
