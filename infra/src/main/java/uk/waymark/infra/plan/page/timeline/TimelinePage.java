package uk.waymark.infra.plan.page.timeline;

import java.time.LocalDate;
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
import uk.waymark.infra.frame.layout.LookBack;
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
    String show(@PathVariable UUID institutionId, Submission moment, Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        FormFields sent = moment.sent();
        return moment.show(
                "moment",
                () -> show(site, sent.year("year"), new LookBack(sent, site.today()).day("asAt"), model),
                () -> {
                    model.addAttribute("refusedTitle", "That cannot be shown: this is the present year, today");
                    return show(site, null, null, model);
                });
    }

    private String show(Site site, @Nullable AcademicYear year, @Nullable LocalDate asAt, Model model) {
        UUID institutionId = site.institutionId();
        Timeline timeline = reads.one(
                new FindTimeline(institutionId, year, asAt, null), Timeline.class, "institutionId", institutionId);
        AcademicYear shown = timeline.academicYear();
        model.addAttribute("site", site);
        model.addAttribute("active", "timeline");
        model.addAttribute("year", shown);
        model.addAttribute("asAt", asAt);
        model.addAttribute("timeline", timeline);
        model.addAttribute("mark", DayMark.of(timeline, site.today()));
        model.addAttribute("layout", YearLayout.of(timeline, new TimelineThemes(catalogue, site.institution())));
        model.addAttribute("lateBefore", asAt == null ? lateBefore(institutionId, shown) : Map.of());
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
