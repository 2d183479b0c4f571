package uk.waymark.infra.importing.reading.when;

import java.util.List;
import java.util.Locale;

/**
 * A piece of a 'by when / who'.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Token(Sense sense, String text, int start, int end) {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    Token as(Sense other) {
        return new Token(other, text, start, end);
    }

    /** Of digits, or of an ordinal; 0 if it is no number that anything here could have. */
    int number() {
        String digits = text.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return ORDINALS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
        }
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
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

    boolean touches(Token next) {
        return end == next.start;
    }
}
