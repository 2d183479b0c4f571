package uk.waymark.infra.operations;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.refusal.Validation;
import uk.waymark.infra.operations.deadletter.DeadLetter;
import uk.waymark.infra.operations.deadletter.DeadLetterDrop;
import uk.waymark.infra.operations.deadletter.DeadLetterReads;
import uk.waymark.infra.operations.deadletter.DeadLetterRetry;
import uk.waymark.infra.operations.deadletter.DropLog;
import uk.waymark.infra.operations.deadletter.DropOutcome;
import uk.waymark.infra.operations.deadletter.HeldUp;
import uk.waymark.infra.operations.deadletter.Retried;
import uk.waymark.infra.operations.health.ViewReports;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The events that a view could not take in, as operators list them, look at them, try them again and drop them. */
@Component
public record EventsSetAside(
        Operators operators,
        Validation validation,
        ViewReports views,
        DeadLetterReads letters,
        DeadLetterRetry retry,
        DeadLetterDrop drop,
        DropLog drops) {

    /** @param view null for all of them */
    public HeldUp all(@Nullable String view) {
        operators.mayLook();
        return letters.heldUp(view == null ? null : known(view));
    }

    /** Those that were dropped, the newest first, for as long as reasons are kept. */
    public List<DropLog.Remembered> dropped() {
        operators.mayLook();
        return drops.all();
    }

    /** @throws RequestRefused if it was taken in or dropped meanwhile */
    public DeadLetter one(String view, UUID letterId) {
        operators.mayLook();
        return letters.find(known(view), letterId.toString())
                .orElseThrow(() -> RequestRefused.notFound(
                        "letterId",
                        "There is no dead letter %s here any more: it was taken in or dropped.".formatted(letterId)));
    }

    /** Offers the view the event again, and those that wait behind it. */
    public Retried retry(String view, UUID letterId) {
        UUID by = operators.mayMend();
        return retry.retry(known(view), letterId.toString(), by);
    }

    /** Lets the event go; the view then takes in those that wait behind it. */
    public DropOutcome drop(String view, UUID letterId, DropEvent why) {
        validation.refuseUnlessValid(why);
        UUID by = operators.mayMend();
        return drop.drop(
                known(view),
                letterId.toString(),
                Objects.requireNonNull(why.reason()).strip(),
                by);
    }

    private String known(String view) {
        List<String> names = views.names();
        if (!names.contains(view)) {
            throw RequestRefused.notFound(Code.NOT_FOUND, "view", names, "There is no view '%s'.".formatted(view));
        }
        return view;
    }
}
