package uk.waymark.kernel.text;

/** The state of an erasable text: what can be read of it today. */
public sealed interface OpenedText {

    /** The words as they were written. */
    record Readable(String words) implements OpenedText {}

    /** Erased on purpose: {@code TextErased} is on record. */
    record Erased() implements OpenedText {}

    /** The key is gone although nobody erased the text. That is a fault of the people store, and an alarm. */
    record Lost() implements OpenedText {}

    /** The words, or the label that stands in their place. */
    default String shown() {
        return switch (this) {
            case Readable readable -> readable.words();
            case Erased ignored -> "[erased]";
            case Lost ignored -> "[lost: its key is missing]";
        };
    }
}
