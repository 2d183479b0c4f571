package uk.waymark.kernel.framework;

/**
 * The publisher's wording of one level.
 *
 * @param incomplete the source that it was taken from is cut; the rest of the wording is not known
 */
public record Descriptor(String text, boolean incomplete) {}
