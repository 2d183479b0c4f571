package uk.waymark.infra.importing.reading.when;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece of a 'by when / who'.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Token(Sense sense, String text, int start, int end) {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<List<String>> NUMERALS = List.of(ORDINALS, WORDS, ROMAN);

    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CODE = 4;
    private static final int LONGEST_NUMBER = 4;

    Token as(Sense other) {
        return new Token(other, text, start, end);
    }

    /** Of digits, of a word or of Roman numerals; 0 if it is no number that anything here could have. */
    int number() {
        String digits = text.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            String word = text.toLowerCase(Locale.ROOT);
            return NUMERALS.stream().mapToInt(each -> each.indexOf(word)).max().orElseThrow() + 1;
        }
        return digits.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(digits);
    }

    /** A word that is a Roman numeral, if a number is expected. */
    boolean isRoman() {
        return sense == Sense.NAME && ROMAN.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean inCapitals() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isInitial() {
        return sense == Sense.NAME && text.length() == 1;
    }

    /** Of a person; a name in capitals is longer. */
    boolean isInitials() {
        return text.length() >= 2 && text.length() <= 3 && Character.isLetter(text.charAt(0)) && inCapitals();
    }

    /** Initials, or what schools make of a name: {@code JHu}, {@code HSmi}, {@code JS2}. */
    boolean isCode() {
        return isInitials()
                || sense == Sense.STAFF_CODE
                || (sense == Sense.NAME
                        && text.length() <= LONGEST_CODE
                        && text.chars().filter(Character::isUpperCase).count() >= 2
                        && !inCapitals());
    }

    /** A part of somebody's name, as it is written out. */
    boolean isWordOfName() {
        return sense == Sense.NAME && capitalised() && !isCode();
    }

    /** Nobody can speak it. */
    boolean isWithoutVowels() {
        return !VOWEL.matcher(text).find();
    }

    boolean touches(Token next) {
        return end == next.start;
    }
}
