package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The owners that a text names, each once. What is neither the name of a person nor that of a group is left over. */
final class OwnerNames {

    private static final Set<Sense> OF_NAMES = EnumSet.of(
            Sense.NAME,
            Sense.GROUP,
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

    private final Tokens tokens;
    private final Consumer<String> leftOver;
    private final Map<String, String> owners = new LinkedHashMap<>();

    /** @param leftOver is given the words that are no name */
    OwnerNames(Tokens tokens, Consumer<String> leftOver) {
        this.tokens = tokens;
        this.leftOver = leftOver;
    }

    List<String> list() {
        return List.copyOf(owners.values());
    }

    /** Takes the words between two separators. */
    void take(List<Token> run) {
        int first = place(run, token -> !OF_NAMES.contains(token.sense()) && !COUNTS.contains(token.sense()));
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
            split(run);
        }
    }

    /** Words of a calendar take the numbers and links beside them; 'June Smith' is not a month and a person. */
    private void around(List<Token> run, int first) {
        int from = first;
        while (from > 0 && besideCalendar(run.get(from - 1))) {
            from--;
        }
        int to = first + 1;
        while (to < run.size()
                && (besideCalendar(run.get(to))
                        || !OF_NAMES.contains(run.get(to).sense()))) {
            to++;
        }
        boolean surname = to < run.size()
                && run.get(to).sense() == Sense.NAME
                && !run.get(to).inCapitals()
                && run.get(to).capitalised();
        if (surname || run.get(first).sense() == Sense.TO) {
            to = run.size();
        }
        take(run.subList(0, from));
        leave(run.subList(from, to));
        take(run.subList(to, run.size()));
    }

    /** A tick or a question mark that stands for itself says nothing of the name beside it. */
    private static boolean apart(Token mark, Token name) {
        return mark.sense() == Sense.OTHER && !mark.touches(name) && !name.touches(mark);
    }

    private static boolean besideCalendar(Token token) {
        return COUNTS.contains(token.sense()) || LINKS.contains(token.sense());
    }

    /** A title begins a new name, unless it stands in brackets behind one. */
    private void split(List<Token> run) {
        int begin = 0;
        for (int place = 1; place < run.size(); place++) {
            Token token = run.get(place);
            List<Token> before = run.subList(begin, place);
            boolean named = before.stream()
                    .anyMatch(each -> !OwnerName.IN_TITLES.contains(each.sense()) && !LINKS.contains(each.sense()));
            boolean open = before.stream().anyMatch(each -> each.sense() == Sense.OPEN);
            if (token.sense() == Sense.TITLE && !token.inCapitals() && named && !open) {
                owner(before);
                begin = place;
            }
        }
        owner(run.subList(begin, run.size()));
    }

    private void owner(List<Token> written) {
        List<Token> name = trimmed(written);
        if (name.isEmpty()) {
            if (written.stream().anyMatch(Token::inCapitals)) {
                leave(written); // initials, perhaps: AT, BY, ON
            }
            return;
        }
        String label = OwnerName.label(words(name));
        if (OwnerName.is(name) && label.length() <= OwnerName.LONGEST) {
            owners.putIfAbsent(label.toUpperCase(Locale.ROOT), label);
        } else {
            leave(name);
        }
    }

    private static List<Token> trimmed(List<Token> name) {
        int from = place(name, token -> !LINKS.contains(token.sense()) && token.sense() != Sense.DOT);
        int to = name.size();
        while (to > from && LINKS.contains(name.get(to - 1).sense())) {
            to--;
        }
        return name.subList(from, to);
    }

    private void leave(List<Token> words) {
        if (!words.isEmpty()) {
            leftOver.accept(words(words));
        }
    }

    private String words(List<Token> name) {
        return tokens.words(name.getFirst(), name.getLast());
    }

    private static int place(List<Token> run, Predicate<Token> wanted) {
        int place = 0;
        while (place < run.size() && !wanted.test(run.get(place))) {
            place++;
        }
        return place;
    }
}
