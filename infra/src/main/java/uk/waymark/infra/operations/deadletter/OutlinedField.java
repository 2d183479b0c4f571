package uk.waymark.infra.operations.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * A field of an event, without what an institution said in it.
 *
 * @param name its path, such as {@code serves[0].item}
 * @param shown what is told about its value
 * @param id its value, if that is an id; of a sealed text the id under which it can be erased
 */
public record OutlinedField(
        String name, Shown shown, @Nullable String id) {

    /** What is told about a value. */
    public enum Shown {
        /** An id, which is shown. */
        ID,
        /** A text that only its institution can open. */
        SEALED,
        /** Something else, which is not for operators. */
        WITHHELD,
        /** There is none. */
        EMPTY
    }
}
