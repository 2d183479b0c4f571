package uk.waymark.kernel.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The rules for the six half-terms of an academic year. */
public final class TermDates {

    private static final List<HalfTerm> ALL = List.of(HalfTerm.values());

    private TermDates() {}

    /**
     * Why these cannot be the half-terms of that year; empty if they can. They are all six, in order, none begins before
     * the one before it has ended, and all are between 15 August and the end of the academic year.
     */
    public static Optional<Refusal> check(AcademicYear academicYear, List<HalfTermDates> halfTerms) {
        if (!halfTerms.stream().map(HalfTermDates::halfTerm).toList().equals(ALL)) {
            return refused(
                    ALL.stream().map(HalfTerm::name).toList(),
                    academicYear + " needs its six half-terms in order: HT1 to HT6, once each");
        }
        return halfTerms.stream()
                .filter(dates -> isOutside(academicYear, dates))
                .findFirst()
                .map(dates -> "%s (%s to %s) is not among the half-terms of %s, which run from %s at the earliest to %s"
                        .formatted(
                                dates.halfTerm(),
                                dates.from(),
                                dates.to(),
                                academicYear,
                                academicYear.earliestTerm(),
                                academicYear.lastDay()))
                .or(() -> overlap(halfTerms))
                .flatMap(message -> refused(List.of(), message));
    }

    /**
     * Why these cannot stand beside the half-terms of the years around, as far as an institution has set them; empty if they
     * can. A day belongs to one half-term.
     */
    public static Optional<Refusal> checkBeside(
            Map<AcademicYear, List<HalfTermDates>> set, AcademicYear academicYear, List<HalfTermDates> halfTerms) {
        return beginsTooEarly(set, academicYear.previous(), halfTerms.getFirst())
                .or(() -> endsTooLate(set, academicYear.next(), halfTerms.getLast()))
                .flatMap(message -> refused(List.of(), message));
    }

    private static Optional<String> beginsTooEarly(
            Map<AcademicYear, List<HalfTermDates>> set, AcademicYear previous, HalfTermDates first) {
        return Optional.ofNullable(set.get(previous))
                .map(List::getLast)
                .filter(last -> !first.from().isAfter(last.to()))
                .map(last -> "%s begins on %s, but %s of %s ends on %s"
                        .formatted(first.halfTerm(), first.from(), last.halfTerm(), previous, last.to()));
    }

    private static Optional<String> endsTooLate(
            Map<AcademicYear, List<HalfTermDates>> set, AcademicYear next, HalfTermDates last) {
        return Optional.ofNullable(set.get(next))
                .map(List::getFirst)
                .filter(first -> !first.from().isAfter(last.to()))
                .map(first -> "%s ends on %s, but %s of %s begins on %s"
                        .formatted(last.halfTerm(), last.to(), first.halfTerm(), next, first.from()));
    }

    private static boolean isOutside(AcademicYear academicYear, HalfTermDates dates) {
        return dates.from().isBefore(academicYear.earliestTerm()) || dates.to().isAfter(academicYear.lastDay());
    }

    private static Optional<String> overlap(List<HalfTermDates> halfTerms) {
        for (int i = 1; i < halfTerms.size(); i++) {
            HalfTermDates before = halfTerms.get(i - 1);
            HalfTermDates after = halfTerms.get(i);
            if (!after.from().isAfter(before.to())) {
                return Optional.of("%s begins on %s, but %s ends on %s"
                        .formatted(after.halfTerm(), after.from(), before.halfTerm(), before.to()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(List<String> allowed, String message) {
        return Optional.of(new Refusal(Code.VALUE_NOT_ALLOWED, "halfTerms", allowed, message));
    }
}
