package uk.waymark.infra.frame.form;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

/**
 * A reader of when something is due: {@code due} says which kind ({@code WINDOW}, {@code ONGOING} or {@code NONE}),
 * {@code due.academicYear}, {@code due.from} and {@code due.to} the half-terms. Without a kind, half-terms that were chosen
 * speak for themselves.
 */
final class DueFields {

    private static final String KIND = "due";
    private static final String FROM = "due.from";
    private static final String TO = "due.to";

    private DueFields() {}

    private enum Kind {
        WINDOW,
        ONGOING,
        NONE
    }

    static @Nullable Due due(FormFields sent) {
        boolean chosen = sent.text(KIND) == null && sent.text(FROM) != null;
        Kind kind = chosen ? Kind.WINDOW : sent.requiredChoice(KIND, Kind.class);
        return kind == Kind.WINDOW ? window(sent) : kind == Kind.ONGOING ? Due.ongoing() : null;
    }

    static Due.@Nullable Window window(FormFields sent) {
        AcademicYear year = sent.requiredYear("due.academicYear");
        HalfTerm from = sent.requiredChoice(FROM, HalfTerm.class);
        HalfTerm to = sent.choice(TO, HalfTerm.class);
        boolean backwards = from != null && to != null && to.compareTo(from) < 0;
        if (backwards) {
            sent.refuse(TO, "The last half-term (%s) comes before the first (%s).".formatted(to, from));
        }
        return backwards || year == null || from == null ? null : Due.Window.of(year, from, to);
    }
}
