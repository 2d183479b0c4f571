package uk.waymark.command.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

/** The rules that hold for every feature of an assessment. */
final class Rules {

    private Rules() {}

    /** @param what names in a sentence what cannot be done without a reason */
    static ErasableText reasonFor(String what, @Nullable ErasableText reason) {
        if (reason == null) {
            throw Refusal.of(Code.REASON_REQUIRED, "reason", what + " needs a reason: say why.")
                    .asException();
        }
        return reason;
    }

    /** An id names one thing for ever. */
    static void requireNew(boolean known, String field, UUID id) {
        if (known) {
            throw Refusal.of(Code.ALREADY_EXISTS, field, "%s %s is on record already.".formatted(field, id))
                    .asException();
        }
    }

    static CommandRefused notFound(String field, UUID id) {
        return Refusal.of(Code.NOT_FOUND, field, "There is no %s %s here.".formatted(field, id))
                .asException();
    }

    static CommandRefused wrongState(@Nullable String field, String message) {
        return Refusal.of(Code.WRONG_STATE, field, message).asException();
    }
}
