package uk.waymark.infra.plan.page.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.plan.SeveralActions;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.query.timeline.ActionState;

/**
 * A report of what became of each of the actions with which something was to be done.
 *
 * @param verb what, such as {@code rescheduled}
 */
public record BulkReport(String verb, List<Line> lines) implements Serializable {

    private static final String PARTLY = "PARTLY_REFUSED";
    private static final Set<String> FIELDS =
            Set.of("due", "due.academicYear", "due.from", "due.to", "reason", "effectiveOn", "outcome");

    /**
     * @param changed whether anything was written
     * @param problem why it was refused; null if it was not
     */
    public record Line(
            UUID actionId,
            String description,
            boolean changed,
            @Nullable Problem problem) implements Serializable {

        public boolean refused() {
            return problem != null;
        }

        /** Why it was refused, in words for people. */
        public String why() {
            return problem == null ? "" : FormView.why(problem);
        }
    }

    /** @param actions those of the plan: what is not among them is not there for whoever looks at this plan */
    static BulkReport of(
            String verb,
            List<UUID> chosen,
            List<ActionState> actions,
            Map<UUID, SeveralActions.ActionOutcome> outcomes) {
        Map<UUID, String> descriptions =
                actions.stream().collect(Collectors.toMap(ActionState::actionId, ActionState::description));
        return new BulkReport(
                verb,
                chosen.stream()
                        .map(id -> line(id, descriptions.get(id), outcomes.get(id)))
                        .toList());
    }

    private static Line line(UUID id, @Nullable String description, SeveralActions.@Nullable ActionOutcome outcome) {
        return description == null || outcome == null
                ? new Line(id, "An action that is not in this plan", false, elsewhere(id))
                : new Line(id, description, outcome.changed(), outcome.problem());
    }

    private static Problem elsewhere(UUID id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                Refusal.Code.NOT_FOUND.name(),
                "actionId",
                List.of(),
                "There is no action with the id %s.".formatted(id));
    }

    public List<UUID> refused() {
        return lines.stream().filter(Line::refused).map(Line::actionId).toList();
    }

    /** What became of them all, in a few words. */
    public String heading() {
        int refused = refused().size();
        int done = lines.size() - refused;
        String written = done == 0 ? "Nothing was " + verb : (done == 1 ? "1 action " : done + " actions ") + verb;
        return refused == 0 ? written : written + ", " + refused + " refused";
    }

    /** What is wrong with the form as a whole: a field of it, if one was refused. */
    Problem problem() {
        List<Problem> problems =
                lines.stream().map(Line::problem).flatMap(Stream::ofNullable).toList();
        Problem first = problems.getFirst();
        return problems.stream()
                .filter(one -> one.field() != null && FIELDS.contains(one.field()))
                .findFirst()
                .orElseGet(() -> new Problem(
                        first.status(),
                        PARTLY,
                        null,
                        List.of(),
                        "%d of %d actions could not be %s. The report says why."
                                .formatted(problems.size(), lines.size(), verb)));
    }
}
