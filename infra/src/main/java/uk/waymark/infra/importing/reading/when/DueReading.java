package uk.waymark.infra.importing.reading.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.reading.Warning.Code;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

/** Puts together what a text says of when, and says in the warnings what of it was not taken. */
final class DueReading {

    private static final String NOT_SET = ": no date was set.";

    private final AcademicYear academicYear;
    private final List<Warning> warnings;
    private final List<Period> periods = new ArrayList<>();
    private final Turns turns = new Turns();
    private boolean ongoing;
    private boolean wholeYear;
    private boolean ourYear;
    private boolean otherYear;

    DueReading(AcademicYear academicYear, List<Warning> warnings) {
        this.academicYear = academicYear;
        this.warnings = warnings;
    }

    /** @param again in brackets behind what may be the same half-terms: Spring (HT3) */
    void take(PeriodGrammar.Found found, boolean again) {
        Period first = found.periods().getFirst();
        if (again
                && found.periods().size() == 1
                && !periods.isEmpty()
                && periods.getLast().contains(first)) {
            periods.removeLast();
        }
        turns.take(found.periods());
        periods.addAll(found.periods());
        found.dated().stream()
                .filter(dated -> dated.period().exists() && !dated.isIn(academicYear))
                .forEach(dated -> notOurs(dated.period().words()));
    }

    /** Somebody is named at this place. */
    void takeOwners() {
        turns.takeOwners();
    }

    void takeOngoing() {
        ongoing = true;
    }

    void takeWholeYear() {
        wholeYear = true;
    }

    /** Two years that follow each other, as in 2024/25; on their own they are the whole of that year. */
    void takeAcademicYear(String written) {
        String years = written.replaceAll("20(?=\\d\\d)", "").replaceAll("\\D+", "/");
        ourYear = academicYear.toString().endsWith(years);
        if (!ourYear) {
            notOurs(written);
        }
    }

    /** A calendar year belongs to the half-terms before it. False if there are none. */
    boolean takesYear(Token year) {
        if (!periods.isEmpty() && !new DatedPeriod(periods.getLast(), year.number()).isIn(academicYear)) {
            notOurs(periods.getLast().words() + " " + year.text());
        }
        return !periods.isEmpty();
    }

    private void notOurs(String written) {
        otherYear = true;
        warnings.add(Warning.of(
                Code.OTHER_ACADEMIC_YEAR,
                "'" + written + "' is not in " + academicYear + ", for which the plan is imported" + NOT_SET));
    }

    /** Null if there is none, or none that can be read. */
    @Nullable
    Due read() {
        if (otherYear) {
            return null;
        }
        if (periods.isEmpty()) {
            return ongoing ? Due.ongoing() : wholeYear || ourYear ? due(1, Period.LAST) : null;
        }
        if (ongoing || wholeYear) {
            warnings.add(Warning.of(
                    Code.UNREADABLE_WHEN, "It says both half-terms and work that goes on; the half-terms were taken."));
        }
        if (!periods.stream().allMatch(Period::exists)) {
            return unread(
                    Code.UNKNOWN_HALF_TERM,
                    "names a half-term that does not exist; they are HT1 to HT6, two in a term");
        }
        return backwards() ? unread(Code.WINDOW_BACKWARDS, "ends before it begins") : joined();
    }

    private boolean backwards() {
        int begun = 0;
        for (Period period : periods) {
            if (period.from() < begun || period.to() < period.from()) {
                return true;
            }
            begun = period.from();
        }
        return false;
    }

    private Due joined() {
        Period window = periods.getFirst();
        List<Period> apart = new ArrayList<>();
        for (Period period : periods) {
            if (period.from() <= window.to() + 1) {
                window = new Period(window.from(), Math.max(window.to(), period.to()), window.words());
            } else {
                apart.add(period);
            }
        }
        if (!apart.isEmpty()) {
            String unread = apart.stream().map(Period::shown).collect(Collectors.joining(", "));
            warnings.add(Warning.of(
                    Code.WINDOW_NOT_JOINED,
                    written() + " is not one window: " + window.shown() + " was read, " + unread
                            + (apart.size() == 1 ? " was not." : " were not.")));
        }
        if (turns.differ()) {
            warnings.add(Warning.of(
                    Warning.Code.TIME_PER_OWNER,
                    "Owners are given times of their own, and an action has one: " + window.shown()
                            + " was read, for all of them."));
        }
        return due(window.from(), window.to());
    }

    private @Nullable Due unread(Code code, String why) {
        warnings.add(Warning.of(code, written() + " " + why + NOT_SET));
        return null;
    }

    private String written() {
        return periods.stream().map(Period::words).collect(Collectors.joining(", ", "'", "'"));
    }

    private Due due(int from, int to) {
        return Due.between(academicYear, HalfTerm.values()[from - 1], HalfTerm.values()[to - 1]);
    }
}
