package uk.waymark.infra.web.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.api.request.Reads;
import uk.waymark.infra.web.layout.Site;
import uk.waymark.infra.web.layout.Sites;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.ActionStatus;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;
import uk.waymark.query.timeline.FindTimeline;
import uk.waymark.query.timeline.Timeline;

/** The actions of one academic year, half-term by half-term. */
@Controller
class TimelinePage {

    private final Reads reads;
    private final Sites sites;
    private final FrameworkCatalogue catalogue;

    TimelinePage(Reads reads, Sites sites, FrameworkCatalogue catalogue) {
        this.reads = reads;
        this.sites = sites;
        this.catalogue = catalogue;
    }

    @GetMapping("/institutions/{institutionId}/timeline")
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable AcademicYear year,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        AcademicYear shown = year != null ? year : asAt != null ? AcademicYear.of(asAt) : site.year();
        Timeline timeline = reads.one(
                new FindTimeline(institutionId, shown, asAt, null), Timeline.class, "institutionId", institutionId);
        model.addAttribute("site", site);
        model.addAttribute("active", "timeline");
        model.addAttribute("year", shown);
        model.addAttribute("asAt", asAt);
        model.addAttribute("timeline", timeline);
        model.addAttribute("mark", DayMark.of(timeline, site.today()));
        model.addAttribute("layout", YearLayout.of(timeline, new Themes(catalogue, site.institution())));
        model.addAttribute("lateBefore", asAt == null ? lateBefore(institutionId, shown) : Map.of());
        return "timeline/timeline";
    }

    /** Work that is still overdue from years before: it stands in those years, and must not be lost from sight. */
    private Map<AcademicYear, Long> lateBefore(UUID institutionId, AcademicYear shown) {
        return reads
                .one(FindActions.all(institutionId), Actions.class, "institutionId", institutionId)
                .actions()
                .stream()
                .filter(action -> action.status() == ActionStatus.OVERDUE)
                .map(TimelinePage::yearOf)
                .filter(due -> due.compareTo(shown) < 0)
                .collect(Collectors.groupingBy(due -> due, TreeMap::new, Collectors.counting()));
    }

    /** Only work with a window can be overdue. */
    private static AcademicYear yearOf(ActionState overdue) {
        if (overdue.due() instanceof Due.Window window) {
            return window.academicYear();
        }
        throw new IllegalStateException("overdue without a window: " + overdue.actionId());
    }
}
