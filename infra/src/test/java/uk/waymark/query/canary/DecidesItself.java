package uk.waymark.query.canary;

import uk.waymark.command.stream.RecordedStream;

/** Breaks a rule on purpose: a view that uses what decides. */
public record DecidesItself(RecordedStream stream) {}
