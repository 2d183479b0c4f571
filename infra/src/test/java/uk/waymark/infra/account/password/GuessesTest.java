package uk.waymark.infra.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.infra.account.password.Guesses.Weakness;

class GuessesTest {

    private static final List<String> KNOWN = AboutThem.words(
            List.of("Sam Reed", "sam.reed@harbourlane.example", "Harbour Lane School", "Tidewater Hub"));

    @ParameterizedTest
    @CsvFileSource(resources = "/passwords/well-known.txt", delimiter = '\t', quoteCharacter = '\0')
    void what_many_people_choose_is_refused(String password) {
        assertThat(password.length()).isGreaterThanOrEqualTo(NewPasswords.SHORTEST);
        assertThat(Guesses.weaknessOf(password, KNOWN)).isNotEqualTo(Weakness.NONE);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/passwords/good.txt", delimiter = '\t', quoteCharacter = '\0')
    void a_few_words_that_have_nothing_to_do_with_each_other_are_good(String password) {
        assertThat(Guesses.weaknessOf(password, KNOWN)).isEqualTo(Weakness.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "iloveyouforever, COMMON",
        "1234567891011, COMMON",
        "Harbour Lane School, THEIRS",
        "harbourlane2026, THEIRS",
        "sam.reed@harbourlane.example, THEIRS",
        "5am R33d 1984, THEIRS"
    })
    void it_is_said_why(String password, Weakness why) {
        assertThat(Guesses.weaknessOf(password, KNOWN)).isEqualTo(why);
    }

    @Test
    void what_is_common_is_so_however_it_is_written() {
        for (String written : List.of("iloveyouforever", "ILoveYouForever", "i love you forever", "1l0v3y0uforever")) {
            assertThat(Guesses.weaknessOf(written, List.of())).isEqualTo(Weakness.COMMON);
        }
    }

    /** Looking for letters behind signs takes seconds where every sign is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4@8({[<369&#!1/|0$5+7%2",
                "417417436920841741743692084174174369208",
                "4@4@1|7!4@4@1|7!$5$54@4@1|7!$5$5",
                "1!|7l1!|7l1!|7l1!|7l1!|7l",
                "aaaaaaaaaa",
                "2001",
                "seven green boats "
            })
    void nothing_that_is_typed_takes_long(String piece) {
        assertTimeout(Duration.ofSeconds(2), () -> Guesses.weaknessOf(piece.repeat(200 / piece.length()), KNOWN));
    }
}
