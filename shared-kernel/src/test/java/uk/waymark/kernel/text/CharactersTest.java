package uk.waymark.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 8, 0xB, 0xC, 0xE, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE,
                0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void what_no_text_may_have(int unfit) {
        String text = "Visit" + Character.toString(unfit) + "s";

        assertThatThrownBy(() -> Characters.kept(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The character U+%04X cannot be kept: leave it out.", unfit);
        assertThat(Characters.shown(text)).isEqualTo("Visit\uFFFDs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\tb\r\nc",
                "O’Brien",
                "Zoë",
                "שלום",
                "👩🏽‍🏫",
                "e\u0301",
                "\u202Eabc",
                "\uFFFD",
                "\uE000",
                "one\u2028two",
                "soft\u00ADhyphen"
            })
    void what_people_write(String text) {
        assertThat(Characters.kept(text)).isSameAs(text);
        assertThat(Characters.shown(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u200B",
                "\u200B \u2060",
                "\uFEFF",
                "\u00AD",
                "\u2003\u3000",
                "\u3164",
                "\u2800",
                "\u200F\u202E",
                "\u2028"
            })
    void what_nobody_can_see(String text) {
        assertThat(Characters.isBlank(text)).isTrue();
    }

    @Test
    void what_can_be_seen_is_not_blank() {
        assertThat(Characters.isBlank("\u200B.")).isFalse();
        assertThat(Characters.isBlank("\u0301")).isFalse();
    }
}
