package uk.waymark.query.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** The state of the work of an action: how far it has come. */
public record WorkDone(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable ErasableText outcome,
        @Nullable LocalDate cancelledOn,
        @Nullable ErasableText cancelledReason) {

    static final WorkDone NONE = new WorkDone(null, null, null, null, null);

    WorkDone started(LocalDate day) {
        return new WorkDone(day, null, null, null, null);
    }

    WorkDone completed(LocalDate day, @Nullable ErasableText outcome) {
        return new WorkDone(startedOn, day, outcome, null, null);
    }

    WorkDone cancelled(LocalDate day, ErasableText reason) {
        return new WorkDone(startedOn, null, null, day, reason);
    }

    WorkDone reopened() {
        return new WorkDone(startedOn, null, null, null, null);
    }

    /** The day on which it was completed or cancelled; null while it is open. */
    @Nullable
    LocalDate finishedOn() {
        return completedOn != null ? completedOn : cancelledOn;
    }
}
