package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that tells where the name of a term may just as well be that of a person. */
record SeasonOfName(Tokens tokens, NamePieces pieces) {

    private static final Set<Sense> SEASONS = EnumSet.of(Sense.AUTUMN, Sense.SPRING, Sense.SUMMER);
    private static final int LONGEST_SHORT_SEASON = 3;
    private static final int MOST_IN_TERM = 2;

    /** Autumn Jones may be the term and Jones, or a person, and so may Tom Spring: which one nobody can tell. */
    boolean isAt(int place, List<Token> before) {
        Token season = tokens.at(place);
        if (!SEASONS.contains(season.sense())
                || season.text().length() <= LONGEST_SHORT_SEASON
                || !season.capitalised()) {
            return false;
        }
        PeriodName name = PeriodName.at(place, tokens);
        boolean alone = name != null && name.next() == place + 1 && tokens.sense(place + 1) != Sense.YEAR;
        boolean first = tokens.at(place + 1).isWordOfName() && !pieces.isPartOfGroup(place + 1);
        return (alone && first) || ((alone || hasTimeBehind(place, name)) && isLastOf(before, place));
    }

    /** A half-term that needs no term to be known stands behind it: of Tom Spring HT3, only HT3 is certain. */
    private boolean hasTimeBehind(int place, @Nullable PeriodName name) {
        int count = tokens.at(place + 2).number();
        return tokens.sense(place + 1) == Sense.HALF_TERM
                && (count > MOST_IN_TERM || (name != null && name.from() == count));
    }

    private boolean isLastOf(List<Token> before, int place) {
        return !before.isEmpty()
                && before.getLast().equals(tokens.at(place - 1))
                && before.stream().anyMatch(Token::isWordOfName)
                && before.stream().allMatch(each -> each.sense() == Sense.NAME || each.sense() == Sense.DOT);
    }
}
