package uk.waymark.infra.plan.page.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.timeline.ActionState;

/**
 * A row of the timeline: one action of the year, as it is drawn.
 *
 * @param bar when it is due in this year; null if it was only put off from it
 * @param slips how it was put off, as far as this year saw of it
 * @param when when it is due, in words
 * @param slipped how it was put off, in words; null if it never was
 */
record TimelineRow(
        ActionState action,
        TimelineThemes.ThemePlace theme,
        List<ItemLink> serves,
        @Nullable HalfTermSpan bar,
        List<DrawnSlip> slips,
        String when,
        @Nullable String slipped) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /** An item that the action serves; {@code page} is null if it has none here. */
    record ItemLink(String item, @Nullable String page) {}

    static TimelineRow of(ActionState action, AcademicYear year, TimelineThemes themes) {
        SlipWords words = new SlipWords(year);
        return new TimelineRow(
                action,
                themes.of(action.serves()),
                action.serves().stream().map(ref -> link(ref, themes)).toList(),
                HalfTermSpan.in(year, action.due()),
                DrawnSlip.of(action, year),
                words.due(action.due()),
                words.slipped(action));
    }

    /** What stands in the bar: the day of what happened last, if anything did. */
    public String note() {
        return switch (action.status()) {
            case COMPLETED, COMPLETED_LATE -> day(action.completedOn());
            case STARTED -> "since " + day(action.startedOn());
            case OVERDUE -> "overdue";
            case PLANNED, CANCELLED -> "";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static ItemLink link(ItemRef ref, TimelineThemes themes) {
        return new ItemLink(ref.item(), themes.page(ref));
    }
}
