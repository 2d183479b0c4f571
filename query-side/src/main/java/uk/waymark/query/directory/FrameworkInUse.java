package uk.waymark.query.directory;

/**
 * A framework that institutions are assessed against.
 *
 * @param digest of the framework's file when the assessment was opened
 */
public record FrameworkInUse(String frameworkId, String digest) {}
