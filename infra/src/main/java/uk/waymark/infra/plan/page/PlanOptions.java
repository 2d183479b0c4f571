package uk.waymark.infra.plan.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.timeline.ActionState;

/** The options that the filter offers: only what some action has. */
record PlanOptions(List<ActionState> actions, AcademicYear year, PlanFilter filter, Positions positions) {

    private static final Map<String, String> STATUS = Map.of(
            "OPEN", "Not finished",
            "PLANNED", "Planned",
            "STARTED", "Started",
            "OVERDUE", "Overdue",
            "COMPLETED", "Completed",
            "COMPLETED_LATE", "Completed late",
            "CANCELLED", "Cancelled");

    Map<String, Map<String, String>> all(List<AcademicYear> years) {
        return Map.of(
                "year",
                years(years),
                "halfTerm",
                halfTerms(),
                "owner",
                owners(),
                "theme",
                themes(),
                "status",
                statuses());
    }

    private static Map<String, String> years(List<AcademicYear> years) {
        Map<String, String> options = new LinkedHashMap<>();
        years.forEach(one -> options.put(one.inPath(), one.toString()));
        return options;
    }

    private static Map<String, String> halfTerms() {
        Map<String, String> options = any("Any time");
        PlanFilter.HALF_TERMS.forEach(one -> options.put(one, one));
        options.put(PlanFilter.ONGOING, "Ongoing");
        options.put(PlanFilter.UNSCHEDULED, "Unscheduled");
        return options;
    }

    private Map<String, String> owners() {
        Map<String, String> options = any("Anybody");
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        actions.forEach(action -> names.addAll(action.owners()));
        names.forEach(name -> options.put(name, name));
        options.put(PlanFilter.NOBODY, "Nobody yet");
        return keeping(options, filter.owner());
    }

    private Map<String, String> themes() {
        Map<String, String> options = any("All themes");
        actions.stream()
                .sorted(positions.order())
                .flatMap(action -> action.serves().stream())
                .map(positions::theme)
                .forEach(theme -> options.put(theme.key(), theme.title()));
        return keeping(options, filter.theme());
    }

    private static Map<String, String> statuses() {
        Map<String, String> options = any("Any status");
        PlanFilter.STATUSES.forEach(one -> options.put(one, STATUS.get(one)));
        return options;
    }

    private static Map<String, String> any(String words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words);
        return options;
    }

    /** What was asked for is offered, too, though nothing has it: the form has to say what is shown. */
    private static Map<String, String> keeping(Map<String, String> options, @Nullable String asked) {
        if (asked != null) {
            options.putIfAbsent(asked, asked);
        }
        return options;
    }
}
