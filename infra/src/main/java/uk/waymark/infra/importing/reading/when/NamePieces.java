package uk.waymark.infra.importing.reading.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A rule of which pieces of a text belong to one name, by what stands beside them. */
record NamePieces(Tokens tokens) {

    private static final Set<Sense> ENDS_A_NAME = EnumSet.of(
            Sense.SEPARATOR, Sense.AND, Sense.DASH, Sense.DOT, Sense.OPEN, Sense.CLOSE, Sense.NOTHING, Sense.LABEL);
    private static final Set<Sense> IN_BRACKETS = EnumSet.of(
            Sense.NAME,
            Sense.GROUP,
            Sense.OF_A_GROUP,
            Sense.TITLE,
            Sense.OF,
            Sense.COHORT,
            Sense.STAFF_CODE,
            Sense.DOT);
    private static final Set<Sense> SURNAMES = EnumSet.of(
            Sense.NAME,
            Sense.GROUP,
            Sense.OF_A_GROUP,
            Sense.UNREAD,
            Sense.THING,
            Sense.DONE,
            Sense.HALF,
            Sense.AUTUMN,
            Sense.SPRING,
            Sense.SUMMER);
    private static final Set<Sense> OF_GROUP = EnumSet.of(Sense.NAME, Sense.THING, Sense.OF_A_GROUP);
    private static final String QUOTES = "\"\u201c\u201d";
    private static final String ENDS_A_CLAUSE = ";|\n\r\u2022*";

    /** An HT without a number is the head teacher; what stands before a team, or a manager, says which. */
    Token inName(int place) {
        Token token = tokens.at(place);
        if (token.sense() == Sense.THING && isPartOfGroup(place + 1)) {
            return token.as(Sense.OF_A_GROUP);
        }
        return token.sense() == Sense.HALF_TERM && token.isInitials() ? token.as(Sense.NAME) : token;
    }

    Token surname(int place) {
        Token token = tokens.at(place);
        return SURNAMES.contains(token.sense()) ? token.as(Sense.NAME) : token;
    }

    /** Whether the words at a place lead up to what a group is called by. */
    boolean isPartOfGroup(int place) {
        int at = place;
        while (OF_GROUP.contains(tokens.sense(at)) && !tokens.at(at).isInitials()) {
            at++;
        }
        return tokens.sense(at) == Sense.GROUP;
    }

    /**
     * Behind a title with its initials and the surname: even a word of the calendar is one, Mrs May. In capitals it may be
     * initials: MS, DR.
     */
    int endOfTitled(int place) {
        int next = place + 1;
        boolean dotted = tokens.sense(next) == Sense.DOT;
        if (tokens.at(place).inCapitals() && !dotted) {
            return next;
        }
        while (dotted || tokens.at(next).isInitial()) {
            next++;
            dotted = tokens.sense(next) == Sense.DOT;
        }
        return SURNAMES.contains(tokens.sense(next)) ? next + 1 : next;
    }

    /** Behind the bracket; negative if it holds more than words. */
    int endOfBracket(int place) {
        int end = place + 1;
        while (IN_BRACKETS.contains(tokens.sense(end)) || tokens.at(end).isInitials()) {
            end++;
        }
        return tokens.sense(end) == Sense.CLOSE ? end + 1 : -1;
    }

    /** What somebody does, or who is in a group; other initials may be the same person's, or another's. */
    boolean saysWhoItIs(int open, int end, List<Token> before) {
        boolean group = before.stream().anyMatch(each -> each.sense() == Sense.GROUP);
        boolean does = IntStream.range(open, end)
                .mapToObj(tokens::at)
                .anyMatch(each -> each.sense() == Sense.GROUP || each.text().equals("HT"));
        boolean part = end - open == 3 && tokens.at(open + 1).text().matches("leads?|support|cover|deputy|chair|link");
        return (group || does) && !part;
    }

    /** Tom "TB" Brown may be one person or several. */
    boolean isQuotedInName(int place, List<Token> before) {
        Token quote = tokens.at(place);
        boolean begun = before.stream().anyMatch(each -> each.sense() == Sense.OTHER && QUOTES.contains(each.text()));
        return QUOTES.contains(quote.text())
                && !before.isEmpty()
                && (begun || !tokens.at(place - 1).touches(quote));
    }

    boolean belongs(int place, List<Token> before) {
        Token token = tokens.at(place);
        Token last = tokens.at(place - 1);
        Token behind = tokens.at(place + 1);
        boolean inside = last.touches(token) && token.touches(behind);
        return switch (token.sense()) {
            case DOT -> !before.isEmpty() && (inside || last.isInitial() || last.sense() == Sense.TITLE);
            case DASH -> !before.isEmpty() && inside && !(last.isInitials() && behind.isInitials());
            default -> !ENDS_A_NAME.contains(token.sense());
        };
    }

    /** Behind what a word at the place is said of. */
    int endOfClause(int place) {
        int end = place + 1;
        while (end < tokens.size()
                && tokens.sense(end) != Sense.CLOSE
                && !(tokens.sense(end) == Sense.SEPARATOR
                        && ENDS_A_CLAUSE.contains(tokens.at(end).text()))) {
            boolean but = tokens.at(end++).text().equalsIgnoreCase("but");
            if (but) {
                return end;
            }
        }
        return end;
    }

    boolean namesSomebody(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(tokens::at)
                .anyMatch(each -> each.sense() == Sense.GROUP
                        || each.sense() == Sense.TITLE
                        || (each.sense() == Sense.NAME && each.capitalised())
                        || each.sense() == Sense.STAFF_CODE);
    }
}
