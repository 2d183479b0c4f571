package uk.waymark.kernel.text;

import java.util.regex.Pattern;

/**
 * Words or a name of people as a part of a sentence: nothing in them turns the direction of what stands around them.
 * Ordinary words stay as they are; those with a right-to-left letter or a control of direction stand between U+2068
 * and U+2069.
 */
public final class Isolated {

    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';
    private static final Pattern ENDS_PARAGRAPH = Pattern.compile("[\\n\\r\\x1C-\\x1E\\x85\\u2029]");

    private Isolated() {}

    public static String of(String words) {
        return words.codePoints().anyMatch(Isolated::turns) ? BEGIN + balanced(oneParagraph(words)) + END : words;
    }

    /** An isolate ends with its paragraph, and what follows would be bare. */
    private static String oneParagraph(String words) {
        return ENDS_PARAGRAPH.matcher(words).replaceAll(" ");
    }

    /** Without ends that belong to nothing, which would end the isolate around the words; every beginning has its end. */
    private static String balanced(String words) {
        StringBuilder balanced = new StringBuilder();
        int open = 0;
        for (char c : words.toCharArray()) {
            if (c != END || open > 0) {
                balanced.append(c);
                open += c == END ? -1 : c >= '\u2066' && c <= BEGIN ? 1 : 0;
            }
        }
        return balanced.append(String.valueOf(END).repeat(open)).toString();
    }

    private static boolean turns(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> codePoint == 0x200F || codePoint == 0x061C;
        };
    }
}
