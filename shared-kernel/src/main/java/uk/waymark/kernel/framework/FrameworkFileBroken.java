package uk.waymark.kernel.framework;

/**
 * An exception that says that a framework's file cannot be used. It stops the start: answers against a broken
 * framework would be kept for ever.
 */
public class FrameworkFileBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line counted from 1 */
    FrameworkFileBroken(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
