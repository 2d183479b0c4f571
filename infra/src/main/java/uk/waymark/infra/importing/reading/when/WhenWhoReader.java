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

    private static final Set<Sense> DENIED =
            EnumSet.of(Sense.REPEATED, Sense.WHOLE_YEAR, Sense.ACADEMIC_YEAR, Sense.DONE);

    private final Tokens tokens;
    private final List<Warning> warnings = new ArrayList<>();
    private final DueReading due;
    private final OwnerNames owners;
    private final NamePieces pieces;
    private final SeasonOfName seasons;
    private final List<List<Token>> byCommas = new ArrayList<>();
    private final List<Token> run = new ArrayList<>();
    private boolean done;

    WhenWhoReader(String text, AcademicYear academicYear) {
        tokens = Tokens.of(text);
        pieces = new NamePieces(tokens);
        seasons = new SeasonOfName(tokens, pieces);
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
        PeriodGrammar.Found found = seasons.isAt(place, run) ? null : PeriodGrammar.read(tokens, place);
        if (found != null) {
            boolean again = tokens.sense(place - 1) == Sense.OPEN && run.isEmpty();
            endRun();
            if (found.beside()) {
                leftOver(tokens.words(tokens.at(place), tokens.at(found.next() - 1)));
            } else {
                due.take(found, again);
            }
            return found.next();
        }
        Token token = tokens.at(place);
        return switch (token.sense()) {
            case REPEATED -> taken(place, due::takeOngoing);
            case WHOLE_YEAR -> taken(place, due::takeWholeYear);
            case ACADEMIC_YEAR -> taken(place, () -> due.takeAcademicYear(token.text()));
            case YEAR -> due.takesYear(token) ? taken(place, () -> {}) : name(place, place + 1);
            case ACADEMIC ->
                tokens.sense(place + 1) == Sense.ACADEMIC_YEAR ? taken(place, () -> {}) : name(place, place + 1);
            case DONE -> taken(place, () -> saidToBeDone(token.text()));
            case NEGATION -> denied(place);
            case TITLE -> titled(place);
            case OPEN -> bracket(place);
            case SEPARATOR -> separated(place);
            default -> pieces.belongs(place, run) ? name(place, place + 1) : taken(place, () -> {});
        };
    }

    private int taken(int place, Runnable what) {
        endRun();
        what.run();
        return place + 1;
    }

    private int name(int from, int to) {
        for (int place = from; place < to; place++) {
            run.add(pieces.inName(place));
        }
        return to;
    }

    private int titled(int place) {
        int end = pieces.endOfTitled(place);
        name(place, end - 1);
        run.add(end > place + 1 ? pieces.surname(end - 1) : pieces.inName(place));
        return end;
    }

    /** What stands in brackets behind a name belongs to it, if it is made of words alone and says who that is. */
    private int bracket(int place) {
        int end = pieces.endOfBracket(place);
        if (run.isEmpty() || end < 0) {
            return taken(place, () -> {});
        }
        if (pieces.saysWhoItIs(place, end, run)) {
            return name(place, end);
        }
        endRun();
        leftOver(tokens.words(tokens.at(place), tokens.at(end - 1)));
        return end;
    }

    /** Of what is not meant nothing is read; if it names nobody else, it is said of the name before it. */
    private int denied(int place) {
        boolean when = DENIED.contains(tokens.sense(place + 1));
        int end = when ? place + 2 : pieces.endOfClause(place);
        int from = place;
        if (!when && !run.isEmpty() && !pieces.namesSomebody(place + 1, end)) {
            from -= run.size();
            run.clear();
        }
        endRun();
        leftOver(tokens.words(tokens.at(from), tokens.at(end - 1)));
        return end;
    }

    /** What stands behind a comma may be the rest of a name, even on the next line. */
    private int separated(int place) {
        if (pieces.isQuotedInName(place, run)) {
            run.add(tokens.at(place).as(Sense.OTHER));
            return place + 1;
        }
        boolean comma = tokens.at(place).text().equals(",");
        if (comma && !run.isEmpty()) {
            byCommas.add(List.copyOf(run));
            run.clear();
        } else if (byCommas.isEmpty() || !run.isEmpty()) {
            endRun();
        }
        return place + 1;
    }

    private void endRun() {
        byCommas.add(List.copyOf(run));
        run.clear();
        if (owners.take(List.copyOf(byCommas))) {
            due.takeOwners();
        }
        byCommas.clear();
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
