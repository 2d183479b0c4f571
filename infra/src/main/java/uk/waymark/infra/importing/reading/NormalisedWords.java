package uk.waymark.infra.importing.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text without what differs from copy to copy: case, punctuation, bullets, accents, spacing.
 */
public record NormalisedWords(List<String> list) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}'\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "nor", "neither", "none", "without");

    public static NormalisedWords of(String text) {
        // Apostrophes first: NFKD turns an acute accent on its own into a space and an accent.
        String folded = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        String plain = UNSEEN.matcher(folded).replaceAll("");
        return new NormalisedWords(
                Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList());
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean contains(NormalisedWords part) {
        return Collections.indexOfSubList(list, part.list) >= 0;
    }

    /** Sørensen–Dice over words: 1 for the same words, 0 for none in common; the order of words does not count. */
    double likeness(NormalisedWords other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<String> unmatched = new ArrayList<>(other.list);
        long common = list.stream().filter(unmatched::remove).count();
        return 2.0 * common / (list.size() + other.list.size());
    }

    /** One 'not' more or less is one word, and the opposite meaning. */
    boolean deniesLike(NormalisedWords other) {
        return negations().equals(other.negations());
    }

    private List<String> negations() {
        return list.stream().filter(NEGATIONS::contains).sorted().toList();
    }
}
