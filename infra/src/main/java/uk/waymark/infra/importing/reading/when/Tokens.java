package uk.waymark.infra.importing.reading.when;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A 'by when / who', cut into pieces; everything in it but spaces is in one of them. */
record Tokens(String text, List<Token> list) {

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\h\\p{Cf}]+");
    private static final Pattern PIECE =
            Pattern.compile(Sense.patternOfAll(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Token END = new Token(Sense.SEPARATOR, " ", -1, -1);

    static Tokens of(String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFKC);
        String text = SPACES.matcher(DASHES.matcher(composed).replaceAll("-"))
                .replaceAll(" ")
                .strip();
        List<Token> found = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            found.add(new Token(sense(matcher), matcher.group(), matcher.start(), matcher.end()));
        }
        return new Tokens(text, List.copyOf(found));
    }

    private static Sense sense(Matcher matcher) {
        Sense first = firstSense(matcher);
        return switch (first) {
            case NUMBER_WORD -> Sense.NUMBER;
            case NAME -> PlainWords.sense(matcher.group());
            default -> first;
        };
    }

    private static Sense firstSense(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .filter(group -> matcher.group(group) != null)
                .mapToObj(group -> Sense.values()[group - 1])
                .findFirst()
                .orElseThrow();
    }

    /** Nothing is told by capitals in it. */
    boolean inSmallLetters() {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    int size() {
        return list.size();
    }

    /** A separator beyond both ends. */
    Token at(int place) {
        return place < 0 || place >= list.size() ? END : list.get(place);
    }

    Sense sense(int place) {
        return at(place).sense();
    }

    /** The words from one piece to another, as they are written. */
    String words(Token first, Token last) {
        return text.substring(first.start(), last.end());
    }
}
