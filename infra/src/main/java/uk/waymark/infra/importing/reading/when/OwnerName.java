package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A rule that tells the name of a person or of a group from other words, by its capitals and by what groups are called. */
final class OwnerName {

    /** Characters. */
    static final int LONGEST = 60;

    static final Set<Sense> IN_TITLES = EnumSet.of(Sense.TITLE, Sense.DOT);

    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "of", "ter",
            "the", "van", "von", "y");
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{L}\\.\\s?)+\\p{L}?\\.?");
    private static final int LONGEST_INITIALS = 3;

    private OwnerName() {}

    /** The words as they are written, but initials without their dots. */
    static String label(String words) {
        return DOTTED_INITIALS.matcher(words).matches() ? words.replaceAll("[.\\s]", "") : words;
    }

    /** A title alone is no name, unless it may be initials; nor is a year group alone. */
    static boolean is(List<Token> name) {
        if (name.stream().allMatch(each -> IN_TITLES.contains(each.sense()))) {
            return name.size() == 1 && name.getFirst().inCapitals();
        }
        if (name.stream().allMatch(each -> each.sense() == Sense.COHORT)) {
            return false;
        }
        return name.size() == 1 && name.getFirst().text().length() <= LONGEST_INITIALS
                || name.stream().anyMatch(each -> each.sense() == Sense.GROUP || each.sense() == Sense.TITLE)
                || name.stream().allMatch(OwnerName::isProper);
    }

    private static boolean isProper(Token token) {
        return token.capitalised()
                || !Character.isLetter(token.text().codePointAt(0))
                || token.sense() == Sense.COHORT
                || PARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
