package uk.waymark.infra.plan.page.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.query.timeline.ActionState;

/**
 * The actions that were ticked. The form's one key serves them all: it is looked for in each action's own stream, and
 * ids of new texts are made of the key and the action.
 */
record Bulk(List<UUID> chosen, Map<UUID, Long> seen) {

    private static final String SELECTED = "selected";
    private static final String VERSION = "version.";

    /** @throws RequestRefused if nothing was ticked, or what no page of ours can send */
    static Bulk of(FormFields sent) {
        List<UUID> chosen = sent.all(SELECTED).stream().map(Bulk::id).distinct().toList();
        if (chosen.isEmpty()) {
            throw RequestRefused.badRequest(Problem.REQUIRED, null, "Tick at least one action in the table.");
        }
        Map<UUID, Long> seen = new HashMap<>();
        for (UUID action : chosen) {
            Integer version = sent.integer(VERSION + action);
            if (version != null) {
                seen.put(action, version.longValue());
            }
        }
        return new Bulk(chosen, seen);
    }

    /** Does it with each of them, whatever becomes of the others. */
    BulkReport run(String verb, List<ActionState> known, Function<UUID, ResponseEntity<Receipt>> write) {
        Map<UUID, String> descriptions =
                known.stream().collect(Collectors.toMap(ActionState::actionId, ActionState::description));
        return new BulkReport(
                verb, chosen.stream().map(id -> line(id, descriptions, write)).toList());
    }

    private static BulkReport.Line line(
            UUID id, Map<UUID, String> descriptions, Function<UUID, ResponseEntity<Receipt>> write) {
        String description = descriptions.getOrDefault(id, "An action that is not in this plan");
        try {
            refuseIfElsewhere(id, descriptions);
            Receipt receipt = write.apply(id).getBody();
            return new BulkReport.Line(id, description, receipt != null && receipt.events() > 0, null);
        } catch (RequestRefused e) {
            return new BulkReport.Line(id, description, false, e.problem());
        } catch (CommandRefused e) {
            Refusal refusal = e.<Refusal>getDetails().orElseThrow();
            return new BulkReport.Line(id, description, false, RefusalProblem.of(refusal));
        }
    }

    private static void refuseIfElsewhere(UUID id, Map<UUID, String> descriptions) {
        if (!descriptions.containsKey(id)) {
            throw RequestRefused.notFound(
                    Refusal.Code.NOT_FOUND, "actionId", List.of(), "There is no action with the id %s.".formatted(id));
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, null, "'%s' is no action of this plan.".formatted(text));
        }
    }
}
