package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A cut through words between two separators: into what may be names, and into what is none with the words that belong to it.
 *
 * @param names is given what is made of the words of names alone
 * @param leftOver is given the rest
 */
record NameRuns(Consumer<List<Token>> names, Consumer<List<Token>> leftOver) {

    private static final Set<Sense> OF_NAMES = EnumSet.of(
            Sense.NAME,
            Sense.GROUP,
            Sense.OF_A_GROUP,
            Sense.TITLE,
            Sense.COHORT,
            Sense.STAFF_CODE,
            Sense.OF,
            Sense.WITHIN,
            Sense.DOT,
            Sense.DASH,
            Sense.OPEN,
            Sense.CLOSE);
    private static final Set<Sense> LINKS = EnumSet.of(Sense.OF, Sense.TO, Sense.WITHIN, Sense.DASH);
    private static final Set<Sense> COUNTS = EnumSet.of(Sense.NUMBER, Sense.ORDINAL, Sense.OTHER);

    void take(List<Token> run) {
        int first = OwnerName.place(run, token -> !OF_NAMES.contains(token.sense()) && !COUNTS.contains(token.sense()));
        boolean counts = run.stream().anyMatch(token -> COUNTS.contains(token.sense()));
        if (first < run.size()) {
            around(run, first);
        } else if (counts && run.size() > 1 && apart(run.getFirst(), run.get(1))) {
            leave(run.subList(0, 1));
            take(run.subList(1, run.size()));
        } else if (counts && run.size() > 1 && apart(run.getLast(), run.get(run.size() - 2))) {
            take(run.subList(0, run.size() - 1));
            leave(run.subList(run.size() - 1, run.size()));
        } else if (counts) {
            leave(run);
        } else if (!run.isEmpty()) {
            names.accept(run);
        }
    }

    /** Words of a calendar take the numbers and links beside them; 'June Smith' is not a month and a person. */
    private void around(List<Token> run, int first) {
        int from = first;
        while (from > 0 && besideCalendar(run.get(from - 1))) {
            from--;
        }
        if (from > 0 && isJoined(run, from, first) && isOneWith(wordBefore(run, from), run.get(first))) {
            from = 0;
        }
        int to = first + 1;
        while (to < run.size()
                && (besideCalendar(run.get(to))
                        || !OF_NAMES.contains(run.get(to).sense()))) {
            to++;
        }
        boolean surname = to < run.size() && run.get(to).isWordOfName();
        boolean group = to < run.size() && PlainWords.isAside(run.get(to - 1)) && isOfGroup(run.get(to));
        if (surname || group || run.get(first).sense() == Sense.TO) {
            to = run.size();
        }
        take(run.subList(0, from));
        leave(run.subList(from, to));
        take(run.subList(to, run.size()));
    }

    private static Token wordBefore(List<Token> run, int place) {
        int at = place - 1;
        while (at > 0 && run.get(at).sense() == Sense.DOT) {
            at--;
        }
        return run.get(at);
    }

    /** Nothing stands between them but an apostrophe: governors' meeting. */
    private static boolean isJoined(List<Token> run, int from, int first) {
        boolean apostrophe = from == first - 1
                && run.get(from).sense() == Sense.OTHER
                && run.get(from - 1).touches(run.get(from));
        return from == first || apostrophe;
    }

    /** Staff meeting is a thing, and Tom May a person; both may be. Initials stand for themselves. */
    private static boolean isOneWith(Token before, Token word) {
        boolean thing = word.sense() == Sense.THING
                && (before.sense() == Sense.NAME || OwnerName.OF_GROUPS.contains(before.sense()))
                && !(before.sense() == Sense.NAME && before.isCode());
        return thing || (before.isWordOfName() && word.capitalised() && !word.inCapitals());
    }

    private static boolean isOfGroup(Token token) {
        return OwnerName.OF_GROUPS.contains(token.sense()) || (token.sense() == Sense.NAME && !token.capitalised());
    }

    /** A tick or a question mark that stands for itself says nothing of the name beside it. */
    private static boolean apart(Token mark, Token name) {
        return mark.sense() == Sense.OTHER && !mark.touches(name) && !name.touches(mark);
    }

    private static boolean besideCalendar(Token token) {
        return COUNTS.contains(token.sense()) || LINKS.contains(token.sense());
    }

    private void leave(List<Token> words) {
        if (!words.isEmpty()) {
            leftOver.accept(words);
        }
    }
}
