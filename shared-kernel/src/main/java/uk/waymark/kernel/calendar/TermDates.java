package uk.waymark.kernel.calendar;

import java.util.List;
import java.util.Optional;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The rules for the six half-terms of an academic year. */
public final class TermDates {

    private static final List<HalfTerm> ALL = List.of(HalfTerm.values());

    private TermDates() {}

    /**
     * Why these cannot be the half-terms of that year; empty if they can. They are all six, in order, from 15
     * August before the academic year to its end, and none begins before the one before it has ended.
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
                .map(dates -> "%s (%s to %s) is not a half-term of %s: its half-terms lie between %s and %s"
                        .formatted(
                                dates.halfTerm(),
                                dates.from(),
                                dates.to(),
                                academicYear,
                                academicYear.firstTermFrom(),
                                academicYear.lastDay()))
                .or(() -> overlap(halfTerms))
                .flatMap(message -> refused(List.of(), message));
    }

    private static boolean isOutside(AcademicYear academicYear, HalfTermDates dates) {
        return dates.from().isBefore(academicYear.firstTermFrom()) || dates.to().isAfter(academicYear.lastDay());
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
