package uk.waymark.infra.institution.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
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
        String typed = sent.required("urn").replace(" ", "");
        try {
            return new Urn(typed);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    "urn",
                    "‘%s’ is not a URN: a URN has six digits, like 137654.".formatted(typed));
        }
    }

    static List<Integer> yearGroups(FormFields sent) {
        try {
            return sent.all("yearGroups").stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, "yearGroups", "That is not a year group that can be chosen.");
        }
    }

    static List<HalfTermDates> halfTerms(AcademicYear year, FormFields sent) {
        List<HalfTermDates> all = new ArrayList<>();
        for (HalfTerm halfTerm : HalfTerm.values()) {
            LocalDate from = day(sent, halfTerm, "from", "first");
            LocalDate to = day(sent, halfTerm, "to", "last");
            if (to.isBefore(from)) {
                throw RequestRefused.badRequest(
                        Problem.VALUE_NOT_ALLOWED,
                        halfTerm + ".to",
                        "%s ends before it begins: its last day is earlier than its first.".formatted(halfTerm));
            }
            all.add(new HalfTermDates(halfTerm, from, to));
        }
        TermDates.check(year, all).ifPresent(refusal -> {
            throw RequestRefused.badRequest(refusal.code().name(), wrong(year, all), refusal.message() + ".");
        });
        return all;
    }

    private static LocalDate day(FormFields sent, HalfTerm halfTerm, String end, String word) {
        String field = halfTerm + "." + end;
        LocalDate day = sent.day(field);
        if (day == null) {
            throw RequestRefused.badRequest(Problem.REQUIRED, field, "%s needs its %s day.".formatted(halfTerm, word));
        }
        return day;
    }

    /** The field that the kernel's refusal is about: it looks for days outside the year first, then for overlaps. */
    private static String wrong(AcademicYear year, List<HalfTermDates> all) {
        for (HalfTermDates dates : all) {
            if (dates.from().isBefore(year.firstTermFrom())) {
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
