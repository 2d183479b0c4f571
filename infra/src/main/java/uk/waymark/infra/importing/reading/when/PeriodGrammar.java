package uk.waymark.infra.importing.reading.when;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grammar of how half-terms are put together: ranges, lists, and the words and years beside them. */
final class PeriodGrammar {

    /**
     * What stands at a place.
     *
     * @param next the place behind it
     * @param dated those to which a calendar year is written
     * @param beside the words say that it is before, after or around these half-terms, not in them
     */
    record Found(int next, List<Period> periods, List<DatedPeriod> dated, boolean beside) {}

    private static final Set<Sense> BEFORE =
            EnumSet.of(Sense.WITHIN, Sense.START, Sense.END, Sense.BESIDE, Sense.NEGATION, Sense.FROM, Sense.OF);

    private static final Set<Sense> COUNTED = EnumSet.of(Sense.HALF_TERM, Sense.ORDINAL);

    private final Tokens tokens;
    private final int start;
    private final Set<Sense> before = EnumSet.noneOf(Sense.class);
    private final List<Period> periods = new ArrayList<>();
    private final List<DatedPeriod> dated = new ArrayList<>();
    private boolean range;
    private int next;

    private PeriodGrammar(Tokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
        this.next = start;
    }

    /** Null if no half-terms stand there. */
    static @Nullable Found read(Tokens tokens, int start) {
        return new PeriodGrammar(tokens, start).read();
    }

    private @Nullable Found read() {
        PeriodName last = named(before);
        if (last == null) {
            return null;
        }
        periods.add(period(start, last));
        while (last != null) {
            last = further(last);
        }
        takeTermBehind();
        boolean onwards = tokens.sense(next) == Sense.ONWARDS;
        boolean open = before.contains(Sense.FROM) && !range;
        boolean beside = before.contains(Sense.BESIDE) || before.contains(Sense.NEGATION);
        return new Found(onwards ? next + 1 : next, periods, dated, onwards || open || beside);
    }

    /** HT1 & 2 of spring: whether they are of the year or of the term is certain only if they are of both. */
    private void takeTermBehind() {
        int at = tokens.sense(next) == Sense.OF || tokens.sense(next) == Sense.WITHIN ? next + 1 : next;
        PeriodName term = PeriodName.at(at, tokens);
        boolean counted = COUNTED.contains(tokens.sense(start)) && (periods.size() > 1 || range);
        if (counted && term != null && term.isWholeTerm()) {
            next = term.next();
            boolean both = periods.stream().allMatch(each -> each.from() > term.offset() && each.to() <= term.to());
            if (!both) {
                periods.clear();
                periods.add(new Period(0, 0, words(start)));
            }
        }
    }

    private @Nullable PeriodName further(PeriodName last) {
        Sense between = tokens.sense(next);
        boolean and = between == Sense.AND || between == Sense.SEPARATOR;
        boolean to = between == Sense.DASH
                || between == Sense.TO
                || (between == Sense.AND && before.contains(Sense.FROM) && !range);
        if (!and && !to) {
            return null;
        }
        int from = next++;
        PeriodName name = numbered(last, from);
        boolean person = between == Sense.DASH && !last.isWholeTerm() && isTermOfName();
        if (name == null && to && !person) {
            name = named(EnumSet.noneOf(Sense.class));
        }
        if (name == null) {
            next = from;
        } else if (to) {
            range = true;
            Period begun = periods.removeLast();
            periods.add(new Period(begun.from(), name.to(), begun.words() + words(from)));
        } else {
            periods.add(period(from + 1, name));
        }
        return name;
    }

    /** Behind a dash, Autumn Jones may be a person. */
    private boolean isTermOfName() {
        PeriodName term = PeriodName.at(next, tokens);
        return term != null && term.next() == next + 1 && tokens.at(next + 1).isWordOfName();
    }

    private @Nullable PeriodName named(Set<Sense> words) {
        int from = next;
        int at = next;
        while (BEFORE.contains(tokens.sense(at))) {
            words.add(tokens.sense(at++));
        }
        PeriodName name = PeriodName.at(at, tokens);
        boolean edge = words.contains(Sense.START) || words.contains(Sense.END);
        if (name == null || (!edge && tokens.sense(at) == Sense.ACADEMIC)) {
            return null;
        }
        next = name.next();
        date(from, name);
        return words.contains(Sense.START) ? name.start() : words.contains(Sense.END) ? name.end() : name;
    }

    private void date(int from, PeriodName name) {
        Token year = tokens.at(next);
        if (year.sense() == Sense.YEAR || PeriodName.isYear(year)) {
            next++;
            dated.add(new DatedPeriod(period(from, name), year.number()));
        }
    }

    /** A number on its own belongs to the list unless it counts something else: 'HT3, 4 weeks', 'HT3 / 4th floor'. */
    private @Nullable PeriodName numbered(PeriodName last, int between) {
        Token number = tokens.at(between + 1);
        Token behind = tokens.at(between + 2);
        boolean counts = number.sense() == Sense.NUMBER
                || (number.isRoman() && tokens.at(between - 1).isRoman())
                || (number.sense() == Sense.ORDINAL && tokens.sense(between - 1) == Sense.ORDINAL);
        boolean other = behind.sense() == Sense.UNREAD
                || behind.sense() == Sense.THING
                || (number.touches(behind) && Character.isLetter(behind.text().codePointAt(0)));
        if (!counts || other) {
            return null;
        }
        next = between + 2;
        PeriodName name = last.numbered(number, next);
        date(between + 1, name);
        return name;
    }

    private Period period(int from, PeriodName name) {
        return new Period(name.from(), name.to(), words(from));
    }

    private String words(int from) {
        return tokens.words(tokens.at(from), tokens.at(next - 1));
    }
}
