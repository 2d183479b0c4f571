package uk.waymark.kernel.canary;

import uk.waymark.command.stream.RecordedStream;

/** Breaks a rule on purpose: a language that knows one of its speakers. */
public record SeesASide(RecordedStream stream) {}
