package uk.waymark.kernel.text;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * The characters that a text on record may have: all but control characters, halves of surrogate pairs and code points
 * that are none. A tab and the ends of lines are no control characters here.
 */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ENDS_OF_PLANES = 0xFFFE;
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;

    /** Letters and marks that nobody can see: joiners and fillers of Hangul and Braille. */
    private static final String BLANK = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

    /** They choose how the sign before them looks. */
    private static final int FIRST_SELECTOR = 0xFE00;

    private static final int LAST_SELECTOR = 0xFE0F;

    private Characters() {}

    /**
     * The text itself, if it can be kept.
     *
     * @throws IllegalArgumentException with a sentence for whoever wrote it, if a character is unfit
     */
    public static String kept(String text) {
        unfit(text).ifPresent(found -> {
            throw new IllegalArgumentException(refusal(found));
        });
        return text;
    }

    /** The sentence for whoever wrote an unfit code point. */
    public static String refusal(int unfit) {
        return "The character U+%s cannot be kept: leave it out."
                .formatted("%04x".formatted(unfit).toUpperCase(Locale.ROOT));
    }

    /** The first code point that no text may have; empty if all are fit. */
    public static OptionalInt unfit(String text) {
        return text.codePoints().filter(Characters::isUnfit).findFirst();
    }

    /** The text with U+FFFD in the place of what is unfit: how something is read that was put on record in spite of it. */
    public static String shown(String text) {
        return unfit(text).isEmpty()
                ? text
                : text.codePoints()
                        .map(each -> isUnfit(each) ? REPLACEMENT : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The text with one character at the end of each line, as people count, whichever system it comes from. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether nothing of the text can be seen, so that it says as much as none. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

    private static boolean isUnfit(int each) {
        return (Character.isISOControl(each) && each != '\t' && each != '\n' && each != '\r')
                || Character.getType(each) == Character.SURROGATE
                || (each & ENDS_OF_PLANES) == ENDS_OF_PLANES
                || (each >= FIRST_NONCHARACTER && each <= LAST_NONCHARACTER);
    }

    private static boolean isInvisible(int each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || Character.getType(each) == Character.FORMAT
                || each >= FIRST_SELECTOR && each <= LAST_SELECTOR
                || BLANK.indexOf(each) >= 0;
    }
}
