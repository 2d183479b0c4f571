package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a half-term, of a term or of a year, where it stands in a text: {@code HT3}, {@code 3rd half-term},
 * {@code Spring 1}, {@code first half of the Spring term}, {@code T3}.
 *
 * @param next the place behind it
 * @param from 0 if there is no such half-term
 * @param offset how many half-terms lie before the term that it is of
 * @param most how many half-terms that term has
 */
record PeriodName(int next, int from, int to, int offset, int most) {

    private static final int HALVES = 2;
    private static final Set<Sense> OF_TERM = EnumSet.of(Sense.OF, Sense.WITHIN, Sense.OPEN);
    private static final Set<Sense> SEASONS = EnumSet.of(Sense.AUTUMN, Sense.SPRING, Sense.SUMMER);

    /** Null if none stands at the place. */
    static @Nullable PeriodName at(int place, Tokens tokens) {
        return switch (tokens.sense(place)) {
            case HALF_TERM, TERM -> counted(place + 1, tokens);
            case AUTUMN -> season(place + 1, 0, tokens);
            case SPRING -> season(place + 1, HALVES, tokens);
            case SUMMER -> season(place + 1, HALVES + HALVES, tokens);
            case ORDINAL -> ordinal(place, tokens);
            case ACADEMIC -> new PeriodName(place + 1, 1, Period.LAST, 0, Period.LAST);
            default -> null;
        };
    }

    /** The half-term that a further number stands for, as the 4 of HT3/4. */
    PeriodName numbered(Token number, int behind) {
        int count = number.number();
        int halfTerm = count >= 1 && count <= most ? offset + count : 0;
        return new PeriodName(behind, halfTerm, halfTerm, offset, most);
    }

    boolean isWholeTerm() {
        return most == HALVES && to - from == 1;
    }

    PeriodName start() {
        return new PeriodName(next, from, from, offset, most);
    }

    PeriodName end() {
        return new PeriodName(next, to, to, offset, most);
    }

    private static @Nullable PeriodName counted(int place, Tokens tokens) {
        int at = numberAt(place, tokens);
        if (at < 0) {
            return null;
        }
        PeriodName within = tokens.sense(place - 1) == Sense.HALF_TERM ? ofTerm(tokens.at(at), at + 1, tokens) : null;
        return within == null ? ofYear(tokens.at(at), at + 1) : within;
    }

    private static PeriodName ofYear(Token number, int behind) {
        return new PeriodName(behind, 1, Period.LAST, 0, Period.LAST).numbered(number, behind);
    }

    /**
     * Which half-term of a term it is that a number counts: {@code 1st half-term of spring}. Null if no term stands behind
     * the number.
     */
    private static @Nullable PeriodName ofTerm(Token number, int place, Tokens tokens) {
        int at = place;
        while (at < place + 2 && OF_TERM.contains(tokens.sense(at))) {
            at++;
        }
        PeriodName term = SEASONS.contains(tokens.sense(at)) ? at(at, tokens) : null;
        boolean name = term != null && at == place && tokens.at(term.next()).isWordOfName();
        if (term == null || term.from() == term.to() || name) {
            return null;
        }
        int end = tokens.sense(at - 1) == Sense.OPEN && tokens.sense(term.next()) == Sense.CLOSE
                ? term.next() + 1
                : term.next();
        int count = number.number();
        return count > term.offset() && count <= term.to()
                ? term.counted(count, end)
                : term.numbered(number, end).certainIf(at > place || term.offset() == 0);
    }

    /** No such half-term, unless this one is meant for certain: whether HT2 Spring is of the year or the term nobody knows. */
    private PeriodName certainIf(boolean certain) {
        return certain ? this : counted(0, next);
    }

    private static @Nullable PeriodName ordinal(int place, Tokens tokens) {
        if (tokens.sense(place + 1) == Sense.TERM) {
            return null;
        }
        if (tokens.sense(place + 1) == Sense.HALF_TERM) {
            PeriodName within = ofTerm(tokens.at(place), place + 2, tokens);
            return within == null ? ofYear(tokens.at(place), place + 2) : within;
        }
        return tokens.sense(place + 1) == Sense.HALF ? ofTerm(tokens.at(place), place + 2, tokens) : null;
    }

    private static @Nullable PeriodName season(int place, int offset, Tokens tokens) {
        int next = tokens.sense(place) == Sense.DOT ? place + 1 : place;
        boolean term =
                tokens.sense(next) == Sense.TERM && tokens.at(next).text().length() > 1;
        next = term ? next + 1 : next;
        boolean half = tokens.sense(next) == Sense.HALF_TERM || tokens.sense(next) == Sense.HALF;
        int number = numberAt(half ? next + 1 : next, tokens);
        PeriodName whole = new PeriodName(next, offset + 1, offset + HALVES, offset, HALVES);
        if (number < 0 || isYear(tokens.at(number))) {
            return half || tokens.sense(next) == Sense.HOLIDAY ? null : whole;
        }
        return season(number, half, whole, tokens);
    }

    /** Nobody calls a half-term of spring HT1 who counts through the year, nor HT3 who counts through the term. */
    private static PeriodName season(int number, boolean half, PeriodName whole, Tokens tokens) {
        int next = number + 1;
        while (tokens.sense(next) == Sense.HALF
                || (tokens.sense(next) == Sense.HALF_TERM && numberAt(next + 1, tokens) < 0)
                || (tokens.sense(next) == Sense.TERM && tokens.at(next).text().length() > 1)) {
            next++;
        }
        int count = tokens.at(number).number();
        return half && count > whole.offset() && count <= whole.to()
                ? whole.counted(count, next)
                : whole.numbered(tokens.at(number), next);
    }

    private PeriodName counted(int halfTerm, int behind) {
        return new PeriodName(behind, halfTerm, halfTerm, 0, Period.LAST);
    }

    /** Whether a number of two digits is too large to be anything but a year. */
    static boolean isYear(Token number) {
        return number.text().length() == 2 && number.sense() == Sense.NUMBER && number.number() >= 15;
    }

    /** The place of a number, which may stand behind a dot or a dash; negative if there is none. */
    private static int numberAt(int place, Tokens tokens) {
        int at = tokens.sense(place) == Sense.DOT || tokens.sense(place) == Sense.DASH ? place + 1 : place;
        return isNumber(at, tokens) ? at : -1;
    }

    /** A capital I before a name is an initial: Spring I. Smith. */
    private static boolean isNumber(int at, Tokens tokens) {
        Token token = tokens.at(at);
        Token behind = tokens.at(at + 1);
        boolean initial = token.isInitial() && (behind.sense() == Sense.DOT || behind.isWordOfName());
        return token.sense() == Sense.NUMBER || token.sense() == Sense.ORDINAL || (token.isRoman() && !initial);
    }
}
