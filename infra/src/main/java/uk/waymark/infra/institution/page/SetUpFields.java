package uk.waymark.infra.institution.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.calendar.TermDates;
import uk.waymark.kernel.institution.Urn;

/** The fields of the set-up forms, as they are read. The API refuses half-terms as a whole; here each refusal finds its day. */
final class SetUpFields {

    private SetUpFields() {}

    static Urn urn(FormFields sent) {
        return sent.required("urn", typed -> new Urn(typed.replace(" ", "")), "Enter a URN: six digits, like 137654.");
    }

    static List<HalfTermDates> halfTerms(AcademicYear year, FormFields sent) {
        List<HalfTermDates> all = Arrays.stream(HalfTerm.values())
                .flatMap(halfTerm -> dates(sent, halfTerm).stream())
                .toList();
        if (all.size() == HalfTerm.values().length) {
            TermDates.check(year, all).ifPresent(refusal -> sent.refuse(wrong(year, all), refusal.message() + "."));
        }
        return all;
    }

    private static Optional<HalfTermDates> dates(FormFields sent, HalfTerm halfTerm) {
        LocalDate from = day(sent, halfTerm + ".from", halfTerm + " needs its first day.");
        LocalDate to = day(sent, halfTerm + ".to", halfTerm + " needs its last day.");
        if (from != null && to != null && to.isBefore(from)) {
            sent.refuse(halfTerm + ".to", halfTerm + " ends before it begins: its last day is earlier than its first.");
            return Optional.empty();
        }
        return from == null || to == null ? Optional.empty() : Optional.of(new HalfTermDates(halfTerm, from, to));
    }

    private static @Nullable LocalDate day(FormFields sent, String field, String sentence) {
        LocalDate day = sent.day(field);
        if (day == null) {
            sent.missing(field, sentence);
        }
        return day;
    }

    /** The field that the kernel's refusal is about: it looks for days too early or too late first, then for overlaps. */
    private static String wrong(AcademicYear year, List<HalfTermDates> all) {
        for (HalfTermDates dates : all) {
            if (dates.from().isBefore(year.earliestTerm())) {
                return dates.halfTerm() + ".from";
            }
            if (dates.to().isAfter(year.lastDay())) {
                return dates.halfTerm() + (dates.from().isAfter(year.lastDay()) ? ".from" : ".to");
            }
        }
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).from().isAfter(all.get(i - 1).to())) {
                return all.get(i).halfTerm() + ".from";
            }
        }
        return "halfTerms";
    }
}
