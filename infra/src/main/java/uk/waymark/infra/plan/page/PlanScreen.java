package uk.waymark.infra.plan.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;

/** The screen of the plan, as it is or after something was done with several of its actions. */
@Component
public class PlanScreen {

    private final Sites sites;
    private final Reads reads;
    private final PositionReader positions;

    PlanScreen(Sites sites, Reads reads, PositionReader positions) {
        this.sites = sites;
        this.reads = reads;
        this.positions = positions;
    }

    public static String address(UUID institutionId) {
        return "/institutions/" + institutionId + "/plan";
    }

    /** Every action of the institution; 404 if there is no such institution. */
    public List<ActionState> actions(UUID institutionId, Past past) {
        return reads.one(
                        new FindActions(institutionId, null, past.asAt(), past.knownAt()),
                        Actions.class,
                        "institutionId",
                        institutionId)
                .actions();
    }

    /** Several actions at once are changed by those who plan. */
    public void onlyForPlanners(UUID institutionId) {
        sites.onlyFor(Permission.PLAN, sites.ofInstitution(institutionId, null));
    }

    /** @param chosen stay listed and ticked, whatever the filter says */
    public String show(UUID institutionId, PlanFilter filter, Collection<UUID> chosen, Past past, Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        Plan plan = plan(site, filter, chosen, past);
        model.addAttribute("site", site);
        model.addAttribute("active", "plan");
        model.addAttribute("plan", plan);
        model.addAttribute("address", address(institutionId));
        model.addAttribute("suggested", suggested(plan));
        return "plan/page/plan";
    }

    private Plan plan(Site site, PlanFilter filter, Collection<UUID> chosen, Past past) {
        List<ActionState> actions = actions(site.institutionId(), past);
        Positions places = positions.of(site.institution(), past);
        AcademicYear year = filter.year() == null ? AcademicYear.of(past.day(site.today())) : filter.year();
        List<ActionState> ofYear =
                actions.stream().filter(one -> PlanYear.shows(one, year)).toList();
        List<Plan.Row> rows = actions.stream()
                .filter(one ->
                        chosen.contains(one.actionId()) || PlanYear.shows(one, year) && filter.takes(one, year, places))
                .sorted(places.order())
                .map(one -> new Plan.Row(one, places.lines(one.serves()), chosen.contains(one.actionId())))
                .toList();
        List<AcademicYear> years = PlanYear.all(actions, site.year(), year);
        return new Plan(
                year,
                filter,
                groups(rows, places),
                rows.size(),
                ofYear.size(),
                latest(actions, year, years),
                new PlanOptions(actions, year, filter, places).all(years));
    }

    private static List<Plan.Group> groups(List<Plan.Row> rows, Positions places) {
        Map<PlanTheme, List<Plan.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(places.theme(row.action()), theme -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> new Plan.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static @Nullable AcademicYear latest(
            List<ActionState> actions, AcademicYear year, List<AcademicYear> years) {
        if (actions.stream().anyMatch(one -> PlanYear.belongs(one, year))) {
            return null;
        }
        return years.stream()
                .filter(other -> actions.stream().anyMatch(one -> PlanYear.belongs(one, other)))
                .findFirst()
                .orElse(null);
    }

    /** Where work is most likely moved to: the half-term that is looked at. */
    private static Due suggested(Plan plan) {
        String asked = plan.filter().halfTerm();
        return Due.in(plan.year(), asked != null && asked.startsWith("HT") ? HalfTerm.valueOf(asked) : HalfTerm.HT1);
    }
}
