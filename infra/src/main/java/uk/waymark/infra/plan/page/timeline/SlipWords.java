package uk.waymark.infra.plan.page.timeline;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.timeline.ActionState;

/** Words that say when work is due, and how it was put off, to somebody who looks at one year. */
record SlipWords(AcademicYear year) {

    private static final Comparator<Due.Window> BY_END =
            Comparator.comparing(Due.Window::academicYear).thenComparing(Due.Window::to);

    /** {@code HT3–HT4}, with the year if it is another one. */
    String due(@Nullable Due due) {
        return switch (due) {
            case null -> "unscheduled";
            case Due.Ongoing ignored -> "ongoing";
            case Due.Window window -> window(window);
        };
    }

    /** {@code Slipped from HT2 to HT4}; null if it was never put off. */
    @Nullable
    String slipped(ActionState action) {
        if (action.slippedFrom().isEmpty()) {
            return null;
        }
        String from = action.slippedFrom().stream().map(this::due).collect(Collectors.joining(", then from "));
        if (!(action.due() instanceof Due.Window window)) {
            return "Slipped from " + from + ", " + due(action.due()) + " now";
        }
        return isLater(window, action.slippedFrom().getLast())
                ? "Slipped from " + from + " to " + window(window)
                : "Slipped from " + from + ", now due " + window(window);
    }

    /** Work that was put off may be brought forward again. */
    private static boolean isLater(Due.Window now, Due slippedFrom) {
        return slippedFrom instanceof Due.Window before && BY_END.compare(now, before) > 0;
    }

    private String window(Due.Window window) {
        String halfTerms = window.from() == window.to() ? window.from().name() : window.from() + "–" + window.to();
        return window.academicYear().equals(year) ? halfTerms : halfTerms + " of " + window.academicYear();
    }
}
