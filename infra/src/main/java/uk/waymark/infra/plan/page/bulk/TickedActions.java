package uk.waymark.infra.plan.page.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.infra.frame.form.FormFields;

/**
 * The actions that were ticked.
 *
 * @param seen the version of each that the page had shown
 */
record TickedActions(List<UUID> chosen, Map<UUID, Long> seen) {

    private static final String SELECTED = "selected";
    private static final String VERSION = "version.";

    static TickedActions of(FormFields sent) {
        List<UUID> chosen = ids(sent).toList();
        if (chosen.isEmpty()) {
            sent.missing(SELECTED, "Tick at least one action in the table.");
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

    /** What no page of ours can send is no action of any plan. */
    static Stream<UUID> ids(FormFields sent) {
        return sent.all(SELECTED).stream().flatMap(TickedActions::id).distinct();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
