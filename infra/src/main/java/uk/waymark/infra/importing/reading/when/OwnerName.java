package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A rule that tells the name of a person or of a group from other words, by its capitals and by what groups are called. */
final class OwnerName {

    /** Characters. */
    static final int LONGEST = 60;

    static final Set<Sense> IN_TITLES = EnumSet.of(Sense.TITLE, Sense.DOT);
    static final Set<Sense> OF_GROUPS = EnumSet.of(Sense.GROUP, Sense.OF_A_GROUP, Sense.COHORT);

    private static final Set<Sense> MARKS = EnumSet.of(Sense.DOT, Sense.DASH);
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "of", "ter",
            "the", "van", "von", "y");

    /** In capitals, and no initials: they say of a group which one it is. */
    private static final Set<String> SUBJECTS = Set.of(
            "PE", "RE", "RS", "IT", "ICT", "CS", "DT", "MFL", "SEN", "SEND", "EAL", "PSHE", "RSE", "PD", "CEIAG",
            "STEM", "UCAS", "HE", "FE", "NQT", "ECT", "SLT", "SMT", "EHCP", "LAC", "PP", "HR");

    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?:\\p{L}\\.\\s?)+\\p{L}?\\.?");
    private static final Pattern POSSESSIVE = Pattern.compile(".*['\u2018\u2019\u02bc]s?");
    private static final int LONGEST_INITIALS = 3;
    private static final int MOST_WORDS = 3;

    private OwnerName() {}

    /** The words as they are written, but initials without their dots. */
    static String label(String words) {
        return DOTTED_INITIALS.matcher(words).matches() ? words.replaceAll("[.\\s]", "") : words;
    }

    /**
     * A title alone is no name, unless it may be initials; nor is a year group alone.
     *
     * @param smallLetters capitals tell nothing in this text
     */
    static boolean is(List<Token> name, boolean smallLetters) {
        List<Token> words = before(name, Sense.OPEN).stream()
                .filter(each -> !MARKS.contains(each.sense()))
                .toList();
        if (words.stream().allMatch(each -> each.sense() == Sense.TITLE)) {
            return words.size() == 1 && words.getFirst().inCapitals();
        }
        if (words.stream().anyMatch(each -> OF_GROUPS.contains(each.sense()))) {
            return isGroup(words);
        }
        if (POSSESSIVE.matcher(words.getLast().text()).matches()) {
            return false;
        }
        return words.size() == 1 ? isWord(words.getFirst(), smallLetters) : isWrittenOut(words);
    }

    /** What groups are called by stands last: careers team, Head of Careers; a staff meeting is no group. */
    private static boolean isGroup(List<Token> words) {
        List<Token> called = before(words, Sense.OF);
        Token first = words.getFirst();
        boolean somebody = words.size() > 1
                && !OF_GROUPS.contains(first.sense())
                && first.isCode()
                && !SUBJECTS.contains(first.text());
        return !called.isEmpty()
                && called.getLast().sense() == Sense.GROUP
                && !somebody
                && words.stream().noneMatch(each -> each.sense() == Sense.TITLE);
    }

    private static boolean isWord(Token word, boolean smallLetters) {
        return word.capitalised()
                || word.sense() == Sense.STAFF_CODE
                || (smallLetters && word.text().length() <= LONGEST_INITIALS && word.isWithoutVowels());
    }

    /** Of a few words, in which initials stand first if at all: with SR behind it, Tom Brown may be two people. */
    private static boolean isWrittenOut(List<Token> words) {
        boolean capitals = words.stream().allMatch(Token::inCapitals);
        boolean titled = words.getFirst().sense() == Sense.TITLE;
        long codes = words.stream()
                .skip(titled ? 0 : 1)
                .filter(each -> each.sense() != Sense.TITLE && !each.isInitial() && each.isCode())
                .count();
        long written = words.stream()
                .filter(each -> each.isWordOfName() && !each.isInitial())
                .count();
        boolean twice = words.getFirst().isCode() && written > 1;
        boolean unspeakable = words.getLast().isInitials() && words.getLast().isWithoutVowels();
        return words.stream().allMatch(OwnerName::isProper)
                && (codes == 0 || (capitals && !unspeakable))
                && !(twice && !capitals)
                && written <= MOST_WORDS;
    }

    private static boolean isProper(Token token) {
        return token.capitalised()
                || token.sense() == Sense.TITLE
                || PARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static List<Token> before(List<Token> words, Sense end) {
        return words.subList(0, place(words, each -> each.sense() == end));
    }

    /** Where the first that is wanted stands; behind the last if none is. */
    static int place(List<Token> run, Predicate<Token> wanted) {
        int place = 0;
        while (place < run.size() && !wanted.test(run.get(place))) {
            place++;
        }
        return place;
    }
}
