package uk.waymark.infra.importing.reading.when;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;

/** Goes through a text piece by piece: half-terms first, then names; what is neither is reported, and taken for nobody. */
final class WhenWhoReader {

    private static final Set<Sense> ENDS_A_NAME = EnumSet.of(
            Sense.SEPARATOR, Sense.AND, Sense.DASH, Sense.DOT, Sense.OPEN, Sense.CLOSE, Sense.NOTHING, Sense.LABEL);
    private static final Set<Sense> IN_BRACKETS =
            EnumSet.of(Sense.NAME, Sense.GROUP, Sense.TITLE, Sense.OF, Sense.COHORT, Sense.STAFF_CODE, Sense.DOT);

    private static final Set<Sense> SURNAMES = EnumSet.of(
            Sense.NAME, Sense.GROUP, Sense.UNREAD, Sense.DONE, Sense.HALF, Sense.AUTUMN, Sense.SPRING, Sense.SUMMER);

    private final Tokens tokens;
    private final List<Warning> warnings = new ArrayList<>();
    private final DueReading due;
    private final OwnerNames owners;
    private final List<Token> run = new ArrayList<>();
    private boolean done;

    WhenWhoReader(String text, AcademicYear academicYear) {
        tokens = Tokens.of(text);
        due = new DueReading(academicYear, warnings);
        owners = new OwnerNames(tokens, this::leftOver);
    }

    WhenWho read() {
        int place = 0;
        while (place < tokens.size()) {
            place = read(place);
        }
        endRun();
        Due when = due.read();
        if (when == null && warnings.isEmpty() || when == null && done && warnings.size() == 1) {
            warnings.add(Warning.of(Warning.Code.MISSING_DATE, "No date is given: the work is unscheduled."));
        }
        if (owners.list().isEmpty()) {
            warnings.add(Warning.of(Warning.Code.MISSING_OWNER, "No owner is given: the work has none."));
        }
        return new WhenWho(when, owners.list(), List.copyOf(warnings));
    }

    /** The place behind what was read. */
    private int read(int place) {
        PeriodGrammar.Found found = PeriodGrammar.read(tokens, place);
        if (found != null) {
            endRun();
            if (found.beside()) {
                leftOver(tokens.words(tokens.at(place), tokens.at(found.next() - 1)));
            } else {
                due.take(found);
            }
            return found.next();
        }
        Token token = tokens.at(place);
        return switch (token.sense()) {
            case REPEATED -> taken(place, due::takeOngoing);
            case WHOLE_YEAR -> taken(place, due::takeWholeYear);
            case ACADEMIC_YEAR -> taken(place, () -> due.takeAcademicYear(token.text()));
            case YEAR -> due.takesYear(token) ? taken(place, () -> {}) : name(place);
            case ACADEMIC -> tokens.sense(place + 1) == Sense.ACADEMIC_YEAR ? taken(place, () -> {}) : name(place);
            case DONE -> taken(place, () -> saidToBeDone(token.text()));
            case TITLE -> title(place);
            case OPEN -> bracket(place);
            default -> belongs(place) ? name(place) : taken(place, () -> {});
        };
    }

    private int taken(int place, Runnable what) {
        endRun();
        what.run();
        return place + 1;
    }

    /** An HT without a number is the head teacher. */
    private int name(int place) {
        Token token = tokens.at(place);
        run.add(token.sense() == Sense.HALF_TERM && token.isInitials() ? token.as(Sense.NAME) : token);
        return place + 1;
    }

    /** After a title even a word of the calendar is a name: Mrs May. In capitals it may be initials: MS, DR. */
    private int title(int place) {
        int next = name(place);
        boolean dotted = tokens.sense(next) == Sense.DOT;
        if (tokens.at(place).inCapitals() && !dotted) {
            return next;
        }
        while (dotted || tokens.at(next).isInitial()) {
            next = name(next);
            dotted = tokens.sense(next) == Sense.DOT;
        }
        if (SURNAMES.contains(tokens.sense(next))) {
            run.add(tokens.at(next++).as(Sense.NAME));
        }
        return next;
    }

    /** What stands in brackets behind a name belongs to it, if it is made of words alone. */
    private int bracket(int place) {
        int end = place + 1;
        while (IN_BRACKETS.contains(tokens.sense(end)) || tokens.at(end).isInitials()) {
            end++;
        }
        if (run.isEmpty() || tokens.sense(end) != Sense.CLOSE) {
            return taken(place, () -> {});
        }
        for (int inside = place; inside <= end; inside++) {
            name(inside);
        }
        return end + 1;
    }

    private boolean belongs(int place) {
        Token token = tokens.at(place);
        Token before = tokens.at(place - 1);
        Token behind = tokens.at(place + 1);
        boolean inside = before.touches(token) && token.touches(behind);
        return switch (token.sense()) {
            case DOT -> !run.isEmpty() && (inside || before.isInitial() || before.sense() == Sense.TITLE);
            case DASH -> !run.isEmpty() && inside && !(before.isInitials() && behind.isInitials());
            default -> !ENDS_A_NAME.contains(token.sense());
        };
    }

    private void endRun() {
        owners.take(List.copyOf(run));
        run.clear();
    }

    private void saidToBeDone(String word) {
        done = true;
        warnings.add(Warning.of(
                Warning.Code.SAID_TO_BE_DONE,
                "'" + word + "' was not read: an action that is imported is planned. Complete it after the import."));
    }

    private void leftOver(String words) {
        warnings.add(Warning.of(
                Warning.Code.UNREADABLE_WHEN,
                "'" + words + "' is neither a half-term (HT1 to HT6, Autumn 1 to Summer 2, ongoing) nor an owner;"
                        + " it was left out."));
    }
}
