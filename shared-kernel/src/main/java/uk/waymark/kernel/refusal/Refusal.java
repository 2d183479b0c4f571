package uk.waymark.kernel.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a command was refused, for the person who asked.
 *
 * @param field the field of the request that was wrong, or null if none was
 * @param allowed the values that would have been taken; empty if they cannot be listed
 * @param message one sentence that says what was wrong and what to do
 */
public record Refusal(Code code, @Nullable String field, List<String> allowed, String message) {

    /** Kinds of refusal; what a client may decide on. */
    public enum Code {
        NOT_FOUND,
        NOT_ALLOWED,
        ALREADY_EXISTS,
        UNKNOWN_FRAMEWORK,
        UNKNOWN_ITEM,
        WRONG_ANSWER_KIND,
        VALUE_NOT_ALLOWED,
        REASON_REQUIRED,
        IN_THE_FUTURE,
        OUT_OF_ORDER,
        TARGET_NOT_ABOVE_CURRENT,
        WRONG_STATE,
        CHANGED_SINCE,
        KEY_REUSED
    }

    public Refusal {
        allowed = List.copyOf(allowed);
    }

    public static Refusal of(Code code, @Nullable String field, String message) {
        return new Refusal(code, field, List.of(), message);
    }

    /** To be thrown by whoever decides. */
    public CommandRefused asException() {
        return new CommandRefused(this);
    }
}
