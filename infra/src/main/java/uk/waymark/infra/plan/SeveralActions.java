package uk.waymark.infra.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/**
 * The use case that does one thing with several actions. Each is a write of its own, whatever becomes of the others. One key
 * serves them all: it is looked for in each action's own stream, and ids of new texts are made of the key and the action.
 */
@Component
public record SeveralActions(Desk desk) {

    /**
     * What became of one action.
     *
     * @param changed whether anything was written
     * @param problem why it was refused; null if it was not
     */
    public record ActionOutcome(boolean changed, @Nullable Problem problem) {}

    /**
     * Does it, and waits once until views show all of it.
     *
     * @throws RequestRefused if the wish itself cannot be read; nothing was done then
     */
    public Map<UUID, ActionOutcome> take(Requester who, List<UUID> actions, Wish wish) {
        List<Receipt> receipts = new ArrayList<>();
        Map<UUID, ActionOutcome> outcomes = new LinkedHashMap<>();
        actions.forEach(id -> outcomes.put(id, take(who, id, wish, receipts)));
        desk.await(receipts);
        return outcomes;
    }

    private ActionOutcome take(Requester who, UUID actionId, Wish wish, List<Receipt> receipts) {
        try {
            Receipt receipt = desk.take(who, Subject.action(actionId), wish);
            receipts.add(receipt);
            return new ActionOutcome(receipt.events() > 0, null);
        } catch (RequestRefused e) {
            if (e.problem().status() == HttpStatus.BAD_REQUEST) {
                // it is the same for each of them, so the first was refused already
                throw e;
            }
            return new ActionOutcome(false, e.problem());
        } catch (CommandRefused e) {
            Refusal refusal = e.<Refusal>getDetails().orElseThrow();
            return new ActionOutcome(false, RefusalProblem.of(refusal));
        }
    }
}
