package uk.waymark.infra.plan.page.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.form.Forms;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Choices;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.plan.page.ItemChoices;
import uk.waymark.infra.plan.page.PositionReader;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.history.FindActionHistory;
import uk.waymark.query.history.History;
import uk.waymark.query.history.HistoryEntry;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.FindAction;

/** The screen of one action: it is shown, and what is sent about it is taken. */
@Component
record ActionScreen(
        Sites sites,
        Reads reads,
        PositionReader positions,
        ItemChoices items,
        PeopleDirectory people,
        Choices choices,
        Access access) {

    private static final int YEARS_AHEAD = 3;

    /** @param done what is said when something was written */
    String take(Submission form, String name, UUID actionId, Model model, String done, Wish wish) {
        return form.take(
                name,
                () -> {
                    Receipt receipt = form.send(Subject.action(actionId), wish);
                    form.done(receipt.events() > 0 ? done : "It was so already: nothing was changed.");
                    return "/actions/" + actionId;
                },
                () -> show(actionId, Past.NONE, model));
    }

    String show(UUID actionId, Past past, Model model) {
        FindAction asked = new FindAction(actionId, past.asAt(), past.knownAt());
        ActionState action = reads.one(asked, ActionState.class, "actionId", actionId);
        Site site = sites.ofInstitution(action.institutionId(), null);
        model.addAttribute("site", site);
        model.addAttribute("active", "plan");
        model.addAttribute("action", action);
        model.addAttribute("works", !past.looksBack() && access.may(site.member(), Permission.WORK, actionId));
        model.addAttribute("finished", isFinished(action));
        model.addAttribute("gone", gone(action, model));
        model.addAttribute("items", positions.of(site.institution(), past).lines(action.serves()));
        model.addAttribute("groups", items.of(site));
        model.addAttribute("people", people.of(site.institutionId()));
        model.addAttribute("years", choices.years(action.due()));
        model.addAttribute("laterYears", choices.same(laterYears(action, site.year())));
        model.addAttribute("history", history(actionId, past));
        return "plan/page/action/action";
    }

    private List<HistoryEntry> history(UUID actionId, Past past) {
        Instant until = past.recordedBy();
        return reads.one(new FindActionHistory(actionId), History.class, "actionId", actionId).entries().stream()
                .filter(entry -> until == null || !entry.at().isAfter(until))
                .toList();
    }

    /** A form that was refused and is not offered any more, because a colleague finished, began or reopened the work. */
    private static @Nullable FormView gone(ActionState action, Model model) {
        FormView refused = model.getAttribute("forms") instanceof Forms forms ? forms.refused() : null;
        if (refused == null) {
            return null;
        }
        boolean offered = switch (refused.name()) {
            case "note" -> true;
            case "reopening" -> isFinished(action);
            case "start" -> !isFinished(action) && action.startedOn() == null;
            default -> !isFinished(action);
        };
        return offered ? null : refused;
    }

    private static boolean isFinished(ActionState action) {
        return action.completedOn() != null || action.cancelledOn() != null;
    }

    /** Into which years the work can be carried over: this one first, where it is later than the year of the window. */
    private static List<AcademicYear> laterYears(ActionState action, AcademicYear now) {
        AcademicYear next = action.due() instanceof Due.Window window
                ? window.academicYear().next()
                : now;
        int first = Math.max(next.startYear(), now.startYear());
        return IntStream.range(first, first + YEARS_AHEAD)
                .mapToObj(AcademicYear::new)
                .toList();
    }
}
