package uk.waymark.infra.plan.page.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;

/**
 * The actions that were ticked.
 *
 * @param seen the version of each that the page had shown
 */
record TickedActions(List<UUID> chosen, Map<UUID, Long> seen) {

    private static final String SELECTED = "selected";
    private static final String VERSION = "version.";

    /** @throws RequestRefused if nothing was ticked, or what no page of ours can send */
    static TickedActions of(FormFields sent) {
        List<UUID> chosen =
                sent.all(SELECTED).stream().map(TickedActions::id).distinct().toList();
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
        return new TickedActions(chosen, seen);
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
