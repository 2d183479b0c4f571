package uk.waymark.kernel.text;

import java.util.Collection;
import java.util.List;

/**
 * A list in a sentence, as people write it. An empty list has no words: whoever may have one says what stands in its
 * place.
 */
public final class Listing {

    private Listing() {}

    /** {@code a, b and c}. */
    public static String and(Collection<?> things) {
        return joined(things, " and ");
    }

    /** {@code a, b or c}. */
    public static String or(Collection<?> things) {
        return joined(things, " or ");
    }

    private static String joined(Collection<?> things, String beforeTheLast) {
        List<String> words = things.stream().map(Object::toString).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + beforeTheLast + words.getLast();
    }
}
