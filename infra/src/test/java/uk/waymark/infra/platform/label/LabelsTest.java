package uk.waymark.infra.platform.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final String MARKS =
            "'`.-\u00ad\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02d7\u0384\u055a\u05f3\u1fbd\u1ffd"
                    + "\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201b\u2032\u2035\u2043\u2212\ua78c\ufe58\ufe63\uff07\uff0d"
                    + "\uff0e\uff40\u00a0\u2007\u202f\u3000\u200b\u200d\u202e\u2060\ufeff";

    static Stream<String> marks() {
        return MARKS.chars().mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void a_mark_does_not_tell_labels_apart(String mark) {
        assertThat(Labels.compared("O" + mark + "Brien")).isEqualTo("OBRIEN");
        assertThat(Labels.compared(mark + "o" + mark + mark + "brien" + mark)).isEqualTo("OBRIEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\u00b4", "-", "\u2015", ".", "'-'", "\u200b", "- '"})
    void a_label_of_marks_only_is_itself(String label) {
        assertThat(Labels.compared(label)).isNotBlank();
        assertThat(Labels.compared(label)).isNotEqualTo(Labels.compared(label + "?"));
    }

    @Test
    void marks_only_are_not_everybodys() {
        assertThat(Labels.compared("'")).isNotEqualTo(Labels.compared("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++|C", "A/B|AB", "A&B|AB", "A1|A2", "Zo\u00eb|Zoe", "SR?|SR", "9A|9B"})
    void every_other_sign_does(String both) {
        String[] labels = both.split("\\|");
        assertThat(Labels.compared(labels[0])).isNotEqualTo(Labels.compared(labels[1]));
    }

    /** A label is compared as it was written and as it is kept: both have to lead to the same entry. */
    @Test
    void it_is_the_same_however_often_it_is_taken() {
        assertThat(IntStream.range(0, 0x30000)
                        .filter(Character::isDefined)
                        .filter(point -> !(point <= 0xFFFF && Character.isSurrogate((char) point)))
                        .mapToObj(point -> "a" + Character.toString(point) + "b")
                        .filter(label -> {
                            String once = Labels.compared(label);
                            return !Labels.compared(once).equals(once)
                                    || !Labels.compared(Labels.kept(label)).equals(once);
                        }))
                .isEmpty();
    }

    @Test
    void what_nobody_can_see_is_not_kept() {
        assertThat(Labels.kept(" S\u200bR\u202e ")).isEqualTo("SR");
        assertThat(Labels.kept(" O\u2019Brien\u00a0Jones ")).isEqualTo("O\u2019Brien\u00a0Jones");
        assertThat(Labels.compared("stra\u00dfe")).isEqualTo("STRASSE");
    }
}
