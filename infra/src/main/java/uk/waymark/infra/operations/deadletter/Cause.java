package uk.waymark.infra.operations.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * Why a view could not take in an event.
 *
 * @param type name of the exception
 * @param message what it said, in the words of the program; null if it said nothing
 */
public record Cause(String type, @Nullable String message) {

    /** {@code IllegalStateException, "not now"}. */
    public String inWords() {
        String name = type.replaceFirst(".*[.$]", "");
        return message == null ? name : "%s, \"%s\"".formatted(name, message);
    }
}
