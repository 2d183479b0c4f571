package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A rule for names at both sides of a comma: Brown, Tom is one person and Smith, Jones are two, and nobody can tell which. */
final class SurnameFirst {

    private static final Set<Sense> OF_PEOPLE =
            EnumSet.of(Sense.NAME, Sense.TITLE, Sense.DOT, Sense.DASH, Sense.OF, Sense.STAFF_CODE);

    private SurnameFirst() {}

    /** Whether what stands behind the comma may be the rest of the name before it. */
    static boolean mayBe(List<Token> name, List<Token> rest) {
        if (!isOfPeople(name) || !isOfPeople(rest) || surnames(name) != 1 || isWhole(name)) {
            return false;
        }
        boolean titled = titled(name);
        return titled ? !titled(rest) && surnames(rest) == 1 && !holdsCode(rest) : !isWholeName(rest);
    }

    /** A name that stands without the one before it: Mr Smith, but not Mr T, nor Tom Smith behind Brown. */
    private static boolean isWholeName(List<Token> rest) {
        return titled(rest)
                && surnames(rest) == 1
                && rest.stream().anyMatch(each -> each.isWordOfName() && !each.isInitial());
    }

    /** Initials are there already. */
    private static boolean isWhole(List<Token> name) {
        return holdsCode(name) || name.stream().anyMatch(Token::isInitial);
    }

    private static boolean isOfPeople(List<Token> run) {
        return !run.isEmpty() && run.stream().allMatch(each -> OF_PEOPLE.contains(each.sense()));
    }

    private static boolean titled(List<Token> run) {
        return run.getFirst().sense() == Sense.TITLE;
    }

    private static boolean holdsCode(List<Token> run) {
        return run.stream().anyMatch(each -> each.sense() != Sense.TITLE && each.isCode());
    }

    /** Words of a name that is written out; those with a dash between them are one. */
    private static long surnames(List<Token> run) {
        long dashes = run.stream().filter(each -> each.sense() == Sense.DASH).count();
        return run.stream()
                        .filter(each -> each.isWordOfName() && !each.isInitial())
                        .count()
                - dashes;
    }
}
