package uk.waymark.infra.account.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * An estimate of how many guesses a password would take of somebody who knows what people choose, and whom it is about: words,
 * names and the commonest passwords, as they are, in capitals, with signs for letters, over and over, with years and runs of
 * neighbouring keys. See D. L. Wheeler, <i>zxcvbn: Low-Budget Password Strength Estimation</i>, USENIX Security 2016.
 */
final class Guesses {

    /** A guesser of zxcvbn's strongest class has to try as many: 10^10. */
    private static final double ENOUGH = 10;

    /** What comes after that makes a password only harder to guess, and the estimate slower. */
    private static final int CONSIDERED = 40;

    /** No word is written with so many different signs for letters, and looking for it would take seconds. */
    private static final int MOST_SIGNS = 5;

    private static final String KNOWN_TO_ANYBODY = "user_inputs";
    private static final Set<String> COMMON = Set.copyOf(common());

    /** Famous since the list was made, or made of more signs than are looked at. */
    private static final Set<String> FAMOUS = Set.of("correcthorsebatterystaple", "!@#$%^&*()_+", "!\"£$%^&*()_+");

    private static final Zxcvbn ESTIMATE = estimate();

    private Guesses() {}

    /** Why a password would be guessed soon. */
    enum Weakness {
        /** Many people choose it, or one like it. */
        COMMON,
        /** It is made of what is known of whose it is. */
        THEIRS,
        /** It is not. */
        NONE
    }

    /** @param known about whose it is, as words in lower case */
    static Weakness weaknessOf(String password, List<String> known) {
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (COMMON.contains(plain) || FAMOUS.contains(plain)) {
            return Weakness.COMMON;
        }
        if (known.contains(password.toLowerCase(Locale.ROOT).strip())) {
            return Weakness.THEIRS;
        }
        if (password.codePoints().filter(Guesses::isSign).distinct().count() > MOST_SIGNS) {
            return Weakness.NONE;
        }
        Strength strength = ESTIMATE.measure(password.substring(0, Math.min(password.length(), CONSIDERED)), known);
        if (strength.getGuessesLog10() >= ENOUGH) {
            return Weakness.NONE;
        }
        return strength.getSequence().stream().anyMatch(part -> KNOWN_TO_ANYBODY.equals(part.dictionaryName))
                ? Weakness.THEIRS
                : Weakness.COMMON;
    }

    private static boolean isSign(int character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character);
    }

    private static Zxcvbn estimate() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("common", common()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The words of passwords cannot be read", e);
        }
    }

    /** The commonest that are long enough, the commonest first; passwords/LICENSE.txt says where they come from. */
    private static List<String> common() {
        var packed = Objects.requireNonNull(Guesses.class.getResourceAsStream("/passwords/common.txt.gz"));
        try (var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
                Stream<String> all = lines.lines()) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The common passwords cannot be read", e);
        }
    }
}
