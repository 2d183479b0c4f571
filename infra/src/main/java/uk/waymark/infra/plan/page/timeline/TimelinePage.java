package uk.waymark.infra.plan.page.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.query.timeline.FindTimeline;
import uk.waymark.query.timeline.Timeline;
import uk.waymark.query.timeline.work.FindOverdue;
import uk.waymark.query.timeline.work.Overdue;

/** The page of the actions of one academic year, half-term by half-term. */
@Controller
record TimelinePage(Reads reads, Sites sites, FrameworkCatalogue catalogue) {

    @GetMapping("/institutions/{institutionId}/timeline")
    String show(@PathVariable UUID institutionId, Submission year, Past past, Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        FormFields sent = year.sent();
        return year.show("year", () -> show(site, sent.year("year"), past, model), () -> {
            model.addAttribute("refusedTitle", "That cannot be shown: this is the present year");
            return show(site, null, past, model);
        });
    }

    private String show(Site site, @Nullable AcademicYear year, Past past, Model model) {
        UUID institutionId = site.institutionId();
        Timeline timeline = reads.one(
                new FindTimeline(institutionId, year, past.asAt(), past.knownAt()),
                Timeline.class,
                "institutionId",
                institutionId);
        AcademicYear shown = timeline.academicYear();
        model.addAttribute("site", site);
        model.addAttribute("active", "timeline");
        model.addAttribute("year", shown);
        model.addAttribute("timeline", timeline);
        model.addAttribute("mark", DayMark.of(timeline, site.today()));
        model.addAttribute("layout", YearLayout.of(timeline, new TimelineThemes(catalogue, site.institution())));
        model.addAttribute("lateBefore", !past.looksBack() ? lateBefore(institutionId, shown) : Map.of());
        return "plan/page/timeline/timeline";
    }

    /** Work that is still overdue from years before: it stands in those years, and must not be lost from sight. */
    private Map<AcademicYear, Long> lateBefore(UUID institutionId, AcademicYear shown) {
        Map<AcademicYear, Long> before =
                new TreeMap<>(reads.one(new FindOverdue(institutionId), Overdue.class, "institutionId", institutionId)
                        .byYear());
        before.keySet().removeIf(due -> due.compareTo(shown) >= 0);
        return before;
    }
}
