package uk.waymark.infra.plan.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.timeline.ActionState;

/**
 * The plan as it is shown.
 *
 * @param shown how many actions are listed
 * @param all how many the year has without the filter
 * @param latest the latest year that has actions, if the year that is shown has none of its own
 * @param options what each field of the filter offers
 */
public record Plan(
        AcademicYear year,
        PlanFilter filter,
        List<Group> groups,
        int shown,
        int all,
        @Nullable AcademicYear latest,
        Map<String, Map<String, String>> options) {

    /** The actions of one theme. */
    public record Group(PlanTheme theme, List<Row> rows) {}

    /** @param chosen whether its box is ticked */
    public record Row(ActionState action, List<ItemLine> items, boolean chosen) {

        public boolean open() {
            return PlanYear.isOpen(action);
        }
    }
}
